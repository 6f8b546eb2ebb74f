using Interop.Clients;
using Interop.Server;

namespace Interop;

/// <summary>Real clients in other languages against the runtime on real ports: one test a client and case.</summary>
public sealed class InteropTests(InteropServer server) : IClassFixture<InteropServer>
{
    private static readonly PythonClient s_python = new();
    private static readonly NodeClient s_node = new();

    /// <summary>The cases of the public gRPC interop descriptions that need no cloud account.</summary>
    public static TheoryData<string> PublicCases =>
    [
        "empty_unary",
        "large_unary",
        "client_compressed_unary",
        "server_compressed_unary",
        "client_streaming",
        "client_compressed_streaming",
        "server_streaming",
        "server_compressed_streaming",
        "ping_pong",
        "empty_stream",
        "custom_metadata",
        "status_code_and_message",
        "special_status_message",
        "unimplemented_method",
        "unimplemented_service",
        "cancel_after_begin",
        "cancel_after_first_response",
        "timeout_on_sleeping_server",
    ];

    public static TheoryData<string> ServiceCases => ["health_check", "health_watch", "reflection_v1", "reflection_v1alpha", "error_details"];

    public static TheoryData<string> WebCases =>
    [
        "web_unary",
        "web_unary_text",
        "web_unary_text_asked_by_accept",
        "web_server_streaming",
        "web_server_streaming_text",
        "web_error_before_answer",
        "web_error_details",
        "web_trailing_metadata",
        "web_deadline",
        "web_deadline_text",
        "web_unimplemented_method",
        "web_unary_over_http2",
        "web_server_streaming_over_http2",
        "web_deadline_over_http2",
    ];

    [Theory]
    [MemberData(nameof(PublicCases))]
    [MemberData(nameof(ServiceCases))]
    public Task Python_grpcio(string name) => RunAsync(s_python, name);

    [Theory]
    [MemberData(nameof(PublicCases))]
    [MemberData(nameof(ServiceCases))]
    [MemberData(nameof(WebCases))]
    public Task Node_grpc_js(string name) => RunAsync(s_node, name);

    private async Task RunAsync(RealClient client, string name)
    {
        Assert.SkipWhen(client.Missing is not null, $"{client.Missing} is not installed; tests/Interop/install.sh installs it");
        server.Observed.Clear();

        var line = await client.RunAsync(name, server, TestContext.Current.CancellationToken);

        // The whole line is the message: Assert.Equal would cut it short.
        Assert.True(line == $"{name}: OK", line);
        AssertCompression(name);
    }

    /// <summary>No client library shows whether a message was compressed; the wire does.</summary>
    private void AssertCompression(string name)
    {
        var requests = server.Observed.Select(call => call.RequestCompressed.ToArray()).ToArray();
        var responses = server.Observed.Select(call => call.ResponseCompressed.ToArray()).ToArray();
        switch (name)
        {
            case "client_compressed_unary":
                Assert.Equal([[false], [true], [false]], requests);
                break;
            case "server_compressed_unary":
                Assert.Equal([[true], [false]], responses);
                break;
            case "client_compressed_streaming":
                Assert.Equal([[false], [true, false]], requests);
                break;
            case "server_compressed_streaming":
                Assert.Equal([[true, false]], responses);
                break;
        }
    }
}
