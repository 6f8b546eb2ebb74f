#!/bin/sh
# Installs what the browser tests drive and hold pages against: Debian's Chromium and, in axe/, the rules of accessibility from npm.
# Needs root for the first part. Sources and registries are those that the machine is set up with.
set -eu

apt-get update
DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium

cd "$(dirname "$0")/axe"
npm ci --ignore-scripts
