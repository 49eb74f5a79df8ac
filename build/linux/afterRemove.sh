#!/bin/sh
set -e
# dpkg says what it does in a word, rpm how many are left. An upgrade must keep what the new one has put there. Stories lie in
# people's own folders and are never touched.
case "$1" in
  remove | purge | 0)
    rm -f '/usr/bin/${executable}'
    if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime || true; fi
    if command -v update-desktop-database >/dev/null; then update-desktop-database /usr/share/applications || true; fi
    ;;
esac
