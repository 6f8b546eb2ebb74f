using Grpc.AspNetCore.Server;
using Grpc.Core;
using Grpc.Kestrel.Tests.Hosting;
using Grpc.Kestrel.Tests.Protos;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.Kestrel.Tests.Server;

public sealed class MapGrpcServiceTests
{
    [Fact]
    public void Mapping_without_the_services_says_what_to_call()
    {
        var app = WebApplication.CreateSlimBuilder().Build();

        Assert.Contains("AddGrpc", Assert.Throws<InvalidOperationException>(() => app.MapGrpcService<EchoService>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_without_a_generated_base_is_not_a_service() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => EchoServer.StartAsync(map: app => app.MapGrpcService<object>()));

    [Fact]
    public async Task Every_method_has_an_endpoint_that_names_it_and_takes_conventions()
    {
        var names = new List<string>();
        await using var server = await EchoServer.StartAsync(map: app =>
        {
            app.MapGrpcService<EchoService>().WithMetadata("mark");
            names.AddRange(((IEndpointRouteBuilder)app).DataSources
                .SelectMany(source => source.Endpoints)
                .Where(endpoint => endpoint.Metadata.GetMetadata<string>() == "mark")
                .Select(endpoint => endpoint.Metadata.GetMetadata<GrpcMethodMetadata>()?.Method.Name ?? "unimplemented"));
        });

        Assert.Equal(["Say", "Gather", "Repeat", "Converse", "Missing", "unimplemented"], names);
    }

    [Fact]
    public async Task A_service_can_stand_under_a_prefix()
    {
        await using var server = await EchoServer.StartAsync(map: app => app.MapGroup("/under").MapGrpcService<EchoService>());

        Assert.Equal(StatusCode.OK, (await server.Client.CallAsync("../under" + EchoService.Path + "Say", new EchoRequest())).Status);
    }

    [Fact]
    public async Task A_definition_can_be_mapped_as_it_is()
    {
        await using var server = await EchoServer.StartAsync(
            map: app => app.MapGrpcService(Echo.BindService(new EchoService(app.Services.GetRequiredService<EchoScript>()))));

        Assert.Equal("x", (await server.Client.CallAsync("Say", new EchoRequest { Text = "x" })).Replies.Single().Text);
        Assert.Equal(StatusCode.Unimplemented, (await server.Client.CallAsync("Missing", new EchoRequest())).Status);
    }

    [Fact]
    public async Task A_service_takes_the_servers_options_where_it_has_none_of_its_own()
    {
        await using var server = await EchoServer.StartAsync(
            options =>
            {
                options.MaxReceiveMessageSize = 10;
                options.ResponseCompressionAlgorithm = "gzip";
            },
            services => services.AddGrpc().AddServiceOptions<EchoService>(options => options.MaxReceiveMessageSize = 1000));

        var answer = await server.Client.CallAsync("Say", new EchoRequest { Text = new string('x', 100) }, ("grpc-accept-encoding", "gzip"));

        Assert.Equal((StatusCode.OK, "gzip"), (answer.Status, answer.Field("grpc-encoding")));
    }

    [Fact]
    public async Task A_service_made_for_a_call_is_disposed_after_it_and_the_containers_own_is_not()
    {
        Disposable.Disposed = 0;
        await using (var made = await EchoServer.StartAsync(map: app => app.MapGrpcService<Disposable>()))
        {
            await made.Client.CallAsync("Say", new EchoRequest());
            await made.Client.CallAsync("Gather", new EchoRequest());
            Assert.Equal(2, Disposable.Disposed);
        }

        await using var kept = await EchoServer.StartAsync(
            services: services => services.AddSingleton<Disposable>(),
            map: app => app.MapGrpcService<Disposable>());
        await kept.Client.CallAsync("Say", new EchoRequest());
        Assert.Equal(2, Disposable.Disposed);
    }

    private sealed class Disposable : Echo.EchoBase, IDisposable
    {
        public static int Disposed { get; set; }

        public override Task<EchoReply> Say(EchoRequest request, ServerCallContext context) => Task.FromResult(new EchoReply());

        public override Task<EchoReply> Gather(IAsyncStreamReader<EchoRequest> requestStream, ServerCallContext context) =>
            Task.FromResult(new EchoReply());

        public void Dispose() => Disposed++;
    }
}
