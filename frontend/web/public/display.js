// Before the first paint, or the page would flash in the wrong colours and jump to large print.
;(function () {
  var theme = localStorage.getItem('gongjian.theme')
  var print = localStorage.getItem('gongjian.print')
  if (theme) document.documentElement.dataset.theme = theme
  if (print) document.documentElement.dataset.print = print
})()
