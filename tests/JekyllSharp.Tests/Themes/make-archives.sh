#!/usr/bin/env bash
# Makes the archives that the tests serve: a gem by RubyGems, and a zip as a code host makes it of a commit.
set -eu
cd "$(dirname "$0")/Archives"
(cd sample-theme && SOURCE_DATE_EPOCH=1717200000 gem build -q -o ../sample-theme-1.2.3.gem sample-theme.gemspec)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cp -r sample-theme/. "$work"
ln -s /etc/passwd "$work/_includes/outside.html"
git -C "$work" init -q && git -C "$work" add -A
GIT_COMMITTER_DATE=2024-06-01T00:00:00Z GIT_AUTHOR_DATE=2024-06-01T00:00:00Z git -C "$work" -c user.name=x -c user.email=x@example.org commit -qm x
git -C "$work" archive --format=zip --prefix=sample-theme-HEAD/ HEAD > sample-theme.zip
