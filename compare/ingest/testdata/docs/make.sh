#!/bin/sh
# Makes the documents here with LibreOffice (Debian: libreoffice-writer,
# fonts-liberation) from one text, and page.mhtml with Chromium. They are kept,
# so that tests need neither.
set -eu
cd "$(dirname "$0")"
python3 story.py
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
for format in docx odt rtf pdf; do
  soffice --headless "-env:UserInstallation=file://$profile" --convert-to "$format" story.fodt >/dev/null
done
soffice --headless "-env:UserInstallation=file://$profile" --convert-to pdf columns.fodt >/dev/null
rm columns.fodt
