// Where the scripts behind this one cannot even be read, this is what is seen.
window.onerror = (message) => {
  if (/SyntaxError|语法错误/.test(message))
    document.getElementById('page').innerHTML =
      '<p class="plain">这个浏览器太旧，不能运行学时。请换用 Chrome、Edge、Firefox，或 360、WPS 浏览器的新版本，也可以使用命令行。</p>' +
      '<p class="plain">This browser is too old. Use a recent Chrome, Edge or Firefox, or the command line.</p>'
}
