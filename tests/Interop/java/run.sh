#!/bin/sh
# Makes messages and stubs from the contract, compiles them with the example, and runs it: sh run.sh BUILD-FOLDER --server HOST:PORT
# Uses Debian's packages (tests/Interop/install.sh); a real system takes the same libraries from its own repository, once, when it is built.
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
project="$here/../../.."
build="$1"
shift
jars="$(for jar in grpc-api grpc-context grpc-core grpc-netty grpc-protobuf grpc-protobuf-lite grpc-stub protobuf guava jsr305 perfmark-api \
    netty-buffer netty-codec netty-codec-http netty-codec-http2 netty-common netty-handler netty-handler-proxy netty-resolver netty-transport; do printf '/usr/share/java/%s.jar:' "$jar"; done)"
mkdir -p "$build/made" "$build/classes"
for protos in "$project/protos" "$project/src/Grpc.Kestrel/Protos"; do
  find "$protos" -name '*.proto' ! -path '*/reflection/*' -exec protoc --plugin=protoc-gen-grpc-java=/usr/bin/grpc_java_plugin \
    --proto_path="$project/protos" --proto_path="$project/src/Grpc.Kestrel/Protos" --java_out="$build/made" --grpc-java_out="$build/made" {} +
done
# Generated code names an annotation that Java no longer has; nothing needs it.
find "$build/made" -name '*Grpc.java' -exec sed -i '/^@javax.annotation.Generated(/,/^    comments = /d' {} +
find "$build/made" "$here" -name '*.java' > "$build/sources"
javac -nowarn -encoding UTF-8 -cp "$jars" -d "$build/classes" "@$build/sources" 2> "$build/notes" || { cat "$build/notes" >&2; exit 1; }
exec java -Dfile.encoding=UTF-8 -cp "$jars$build/classes" CaseSystem "$@"
