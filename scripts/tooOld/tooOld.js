// Runs first in the page, in whatever browser: it is written in ECMAScript 5 and uses nothing that
// an old browser may lack. Says in a sentence why the page does not come to life, where the script
// of the page cannot.
/* oxlint-disable eslint/no-var -- there is no let in ECMAScript 5 */
(function () {
  var sentences = {
    old: [
      'Trình duyệt này quá cũ nên trang chỉ hiện được một phần hoặc không hiện. Hãy dùng Chrome hoặc Edge từ bản 109, Firefox từ bản 115, Safari từ bản 16.',
      'This browser is too old, so the page shows in part or not at all. Use Chrome or Edge 109, Firefox 115, Safari 16 or newer.',
    ],
    failed: [
      'Trang không khởi động được: trình duyệt quá cũ, thiếu tệp trên máy chủ, hoặc trang được mở thẳng từ thư mục. Hãy dùng Chrome hoặc Edge từ bản 109, Firefox từ bản 115, Safari từ bản 16; mở trang qua máy chủ web hoặc mở tệp then-chot.html.',
      'The page could not start: the browser is too old, a file is missing on the server, or the page was opened straight from a folder. Use Chrome or Edge 109, Firefox 115, Safari 16 or newer; open the page through a web server, or open the file then-chot.html.',
    ],
  };
  /** Long enough for what fails before something else goes on after all. */
  var patienceMs = 1000;
  var id = 'too-old';

  /** What the page needs and newer browsers than these lack: Chrome 97, Firefox 103, Safari 15.3. */
  function isOld() {
    return !(
      'hasOwn' in Object &&
      'findLast' in Array.prototype &&
      'structuredClone' in window &&
      'noModule' in document.createElement('script')
    );
  }

  /** The script of the page clears what index.html has written into the root. */
  function hasStarted() {
    return document.querySelector('#root > p') === null;
  }

  /** @param {'old' | 'failed'} kind */
  function say(kind) {
    if (document.getElementById(id) !== null) return;
    var box = document.createElement('div');
    box.id = id;
    box.setAttribute('role', 'alert');
    box.style.cssText =
      'padding:12px 16px;border:2px solid #9b1c1c;background:#fff;color:#1b1b1b;font:16px/1.5 sans-serif';
    for (var at = 0; at < 2; at += 1) {
      var line = document.createElement('p');
      line.lang = at === 0 ? 'vi' : 'en';
      line.style.cssText = 'margin:4px 0';
      line.appendChild(document.createTextNode(sentences[kind][at] || ''));
      box.appendChild(line);
    }
    document.body.insertBefore(box, document.body.firstChild);
  }

  function sayUnlessStarted() {
    // The root comes after this script.
    if (document.querySelector('#root') !== null && !hasStarted()) say('failed');
  }

  if (isOld()) {
    say('old');
  } else {
    window.addEventListener(
      'error',
      /** @param {Event} event */
      function (event) {
        var place = event.target;
        // A script that runs badly tells the window; one that does not come tells its element.
        var isOfScript =
          place === window || (place instanceof Element && place.tagName === 'SCRIPT');
        if (isOfScript) window.setTimeout(sayUnlessStarted, patienceMs);
      },
      true,
    );
  }
})();
