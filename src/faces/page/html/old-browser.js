// Where the scripts behind this one cannot be read or begun, this is what is seen.
window.onerror = () => {
  if (document.querySelector('#page > .plain'))
    document.getElementById('page').innerHTML =
      '<p class="plain">这个浏览器太旧，不能运行学时。请换用 Chrome、Edge、Firefox，或 360、WPS 浏览器的新版本（Chromium 86 以上），也可以使用命令行。</p>' +
      '<p class="plain">This browser is too old for Xueshi. Use a recent Chrome, Edge or Firefox, a 360 or WPS browser on Chromium 86 or later, or the command line.</p>'
}
