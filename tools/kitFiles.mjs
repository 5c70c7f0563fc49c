// What an institute's administrator needs beside the pane's own files, as texts.
import { ASK_AGAIN, HASHED, KEEP, POLICY, TYPES } from './headers.mjs'

/** The catalog's own id: installed again, the entry is replaced. */
const CATALOG = '{3B7F1D52-8F0C-4F6E-A3A5-6D0C2F9B1E47}'

/**
 * For nginx.
 * @param {string} path that of the address: `/xueshi/`
 */
export function nginxConfig(path) {
  const types = Object.entries(TYPES).map(([ending, type]) => `        ${type.replace(/;.*/, '')} ${ending.slice(1)};`)
  const whole = path === '/' ? '' : `\nlocation = ${path.slice(0, -1)} {\n    return 301 ${path};\n}\n`
  return `# map 放进 http { … }，其余放进有证书的 server { … }；alias 改为 site 目录的位置。
# The map goes into http { … }, the rest into a server { … } that has its certificate; set alias to the folder site.

map $uri $xueshi_keep {
    "~${HASHED.source}" "${KEEP}";
    default "${ASK_AGAIN}";
}
${whole}
location ${path} {
    alias /srv/xueshi/site/;
    index help.html;
    charset utf-8;
    charset_types text/css text/javascript text/plain application/xml application/json application/manifest+json;
    gzip on;
    gzip_types text/css text/javascript text/plain application/xml application/json application/manifest+json image/svg+xml;
    types {
${types.join('\n')}
    }
    add_header Content-Security-Policy "${POLICY}" always;
    add_header X-Content-Type-Options "nosniff" always;
    add_header Referrer-Policy "no-referrer" always;
    add_header Cache-Control $xueshi_keep always;
}
`
}

/**
 * For IIS, in the folder of the files; needs none of its extra modules.
 * @param {readonly string[]} names the files that lie beside it
 */
export function iisConfig(names) {
  const kept = names
    .filter((name) => HASHED.test(name))
    .map(
      (name) => `  <location path="${name}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Cache-Control" />
          <add name="Cache-Control" value="${KEEP}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`,
    )
  // Removed first: one that the server has already would be an error, and answer nothing at all.
  const headers = Object.entries({
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': ASK_AGAIN,
  }).map(([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />`)
  const types = ['.webmanifest', '.json'].map(
    (ending) =>
      `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${TYPES[ending]}" />`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
${types.join('\n')}
      <clientCache cacheControlMode="NoControl" />
    </staticContent>
    <defaultDocument>
      <files>
        <clear />
        <add value="help.html" />
      </files>
    </defaultDocument>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${kept.join('\n')}
</configuration>
`
}

/**
 * The registry entry that makes Excel trust the shared folder with the manifest in it; UTF-16 with its mark, as Windows
 * writes them.
 * @param {string} share `\\server\folder`
 */
export function catalogReg(share) {
  const text = `Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${CATALOG}]
"Id"="${CATALOG}"
"Url"="${share.replaceAll('\\', '\\\\')}"
"Flags"=dword:00000001
`
  return Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'utf16le')
}

/**
 * The page of instructions.
 * @param {string} address
 * @param {string} share
 * @param {string} version
 */
export function instructions(address, share, version) {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>学时 ${version} 安装说明</title>
<style>
body { margin: 0 auto; max-width: 46em; padding: 24px; font: 16px/1.7 'Segoe UI', 'Microsoft YaHei', sans-serif; }
code { background: #f0f0f0; padding: 0 4px; }
</style>
</head>
<body>
<h1>学时 ${version} 安装说明</h1>
<p>面板的地址：<code>${address}</code>。需要 Excel LTSC 2021、Microsoft 365 或网页版 Excel；更早的 Excel 和 WPS 请用离线网页：把 <code>xueshi.html</code> 发给职工双击打开，或打开 <code>${address}xueshi.html</code>（可以安装成应用，断网也能用）。全部计算都在用户自己的电脑上进行，服务器只提供静态文件，不接收任何数据。</p>
<h2>一、服务器（管理员，一次）</h2>
<ol>
<li>准备一台有 https 证书的内网服务器，证书要被职工的电脑信任。</li>
<li>把 <code>site</code> 目录整个放上去，使 <code>${address}taskpane.html</code> 能在浏览器里打开。</li>
<li>nginx：按 <code>nginx.conf</code> 开头的说明加入配置。IIS：<code>site/web.config</code> 已经写好，不需要别的模块。</li>
</ol>
<h2>二、发给职工（任选一种）</h2>
<ol>
<li><b>共享文件夹</b>（Windows）：把 <code>manifest.xml</code> 放进共享文件夹 <code>${share}</code>，在每台电脑上双击 <code>catalog.reg</code>，重新打开 Excel，从“开始 → 加载项 → 更多加载项 → 共享文件夹”选择“学时”。共享文件夹的位置不同时，用记事本改 <code>catalog.reg</code> 里的 Url（反斜杠要写两个）。</li>
<li><b>集中部署</b>（Microsoft 365）：管理中心 → 设置 → 集成应用 → 上传自定义应用，选择 <code>manifest.xml</code>。</li>
<li><b>Mac</b>：把 <code>manifest.xml</code> 放进 <code>~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/</code>。</li>
</ol>
<h2>三、升级</h2>
<p>用新的 <code>site</code> 覆盖旧的即可：网页每次都向服务器询问，带校验码的文件名不会混用新旧版本。<code>manifest.xml</code> 的版本号变了才需要重新分发。面板右上角“更多”里有版本号。</p>
<hr>
<h2 lang="en">In English</h2>
<div lang="en">
<p>Host the folder <code>site</code> on an intranet server with a trusted https certificate so that <code>${address}taskpane.html</code> opens; <code>nginx.conf</code> and <code>site/web.config</code> (IIS) carry the headers. Then either put <code>manifest.xml</code> into the shared folder <code>${share}</code> and run <code>catalog.reg</code> on each computer, or deploy the manifest centrally in the Microsoft 365 admin centre. To update, replace <code>site</code>. The server hands out static files only; no data is sent to it.</p>
</div>
</body>
</html>
`
}
