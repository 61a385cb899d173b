#!/bin/sh
# Makes the documents here: with LibreOffice (Debian: libreoffice-writer,
# fonts-liberation) from the text in story.py, with Chromium from page.html
# and paper.html.
# What it makes is kept, so that tests need neither program.
set -eu
cd "$(dirname "$0")"
profile=$(mktemp -d)
trap 'rm -rf "$profile" columns.fodt' EXIT

python3 story.py
office() { soffice --headless "-env:UserInstallation=file://$profile/office" --convert-to "$1" "$2" >/dev/null; }
for format in docx odt rtf pdf; do office "$format" story.fodt; done
office pdf columns.fodt

# A page served from a fixed place, so that no path of this machine is kept.
python3 -m http.server 8731 --bind 127.0.0.1 >/dev/null 2>&1 & server=$!
chromium="chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync --user-data-dir=$profile/chromium"
sleep 1
for page in page paper; do
  $chromium --no-pdf-header-footer --print-to-pdf=$page.pdf http://127.0.0.1:8731/$page.html 2>/dev/null
done
$chromium --remote-debugging-port=8732 about:blank 2>/dev/null & browser=$!
node --experimental-websocket snapshot.mjs 8732 http://127.0.0.1:8731/page.html page.mhtml 2>/dev/null
wait $browser || true
kill $server
