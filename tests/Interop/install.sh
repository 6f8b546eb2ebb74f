#!/bin/sh
# Installs the clients of other languages that the interop tests run: Debian's packages and, in node/, npm's.
# Needs root for the first part. Sources and registries are those that the machine is set up with.
set -eu

apt-get update
DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    python3-grpcio python3-protobuf protobuf-compiler protobuf-compiler-grpc libprotobuf-dev nghttp2-client \
    default-jdk-headless protobuf-compiler-grpc-java-plugin libgrpc-java libprotobuf-java libnetty-java libperfmark-java libjsr305-java

cd "$(dirname "$0")/node"
npm ci --ignore-scripts
