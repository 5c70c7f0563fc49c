// Runs where nothing else of ours does: in the Internet Explorer that Office 2016 and 2019 show panes in.
if (document.documentMode) {
  window.onload = () => {
    document.getElementById('pane').innerHTML =
      '<p class="plain">这个版本的 Office 太旧，不能运行学时的窗格。请用 Edge、Chrome 打开离线网页 xueshi.html，或使用命令行。</p>' +
      '<p class="plain">This Office is too old for the pane. Open the offline page xueshi.html in Edge or Chrome, or use the command line.</p>'
  }
}
