#!/usr/bin/env bash
# Records what Jekyll writes for each site in Sites/: the expected trees that the tests compare with, byte for byte.
# usage: record.sh [NAME...]    needs the Debian packages jekyll, faketime and those of the plugins that sites list
# Sites with a file profile.txt (its text: github-pages) are recorded by the command in GITHUB_PAGES_JEKYLL: Jekyll 3.10.0
# with Liquid 4.0.4 and SafeYAML 1.0.5 from their sources, and the configuration class of the gem github-pages 232.
# jemoji is no Debian package: its sites are recorded with RUBYLIB set to the lib folders of jemoji 0.13 and gemoji 4.1.
set -u
cd "$(dirname "$0")/Sites"
for site in "${@:-*}"; do
  for dir in $site; do
    program="jekyll --disable-disk-cache"
    if [ -f "$dir/profile.txt" ]; then
      program="${GITHUB_PAGES_JEKYLL:-}"
      [ -n "$program" ] || { echo "$dir: set GITHUB_PAGES_JEKYLL"; continue; }
    fi
    mapfile -t arguments < "$dir/arguments.txt"
    rm -rf "$dir/expected" && mkdir "$dir/expected"
    work=$(mktemp -d)
    cp -r "$dir/source/." "$work"
    (cd "$work" && TZ=UTC JEKYLL_NO_BUNDLER_REQUIRE=true faketime -f '2024-06-01 00:00:00' timeout 60 ${program%% *} build --quiet ${program#"${program%% *}"} -d "$work/_site" "${arguments[@]}") \
      || echo "$dir: jekyll failed"
    [ -d "$work/_site" ] && cp -r "$work/_site/." "$dir/expected"
    rm -rf "$work"
  done
done
