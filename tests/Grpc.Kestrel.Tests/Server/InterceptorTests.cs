using Grpc.AspNetCore.Server;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Kestrel.Tests.Hosting;
using Grpc.Kestrel.Tests.Protos;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.Kestrel.Tests.Server;

public sealed class InterceptorTests
{
    [Theory]
    [InlineData("Say")]
    [InlineData("Gather")]
    [InlineData("Repeat")]
    [InlineData("Converse")]
    public async Task Those_of_the_server_stand_outside_those_of_the_service_in_order(string method)
    {
        await using var server = await EchoServer.StartAsync(
            options =>
            {
                options.Interceptors.Add<Tracing>("1");
                options.Interceptors.Add<Tracing>("2");
            },
            services => services.AddGrpc().AddServiceOptions<EchoService>(options => options.Interceptors.Add<Tracing>("3")));

        var answer = await server.Client.CallAsync(method, new EchoRequest());

        Assert.Equal(StatusCode.OK, answer.Status);
        Assert.Equal("123", answer.Field("x-trace")?.Replace(",", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_can_answer_in_the_handlers_stead()
    {
        await using var server = await EchoServer.StartAsync(options => options.Interceptors.Add<Refusing>());
        server.Script.Say = (_, _) => throw new InvalidOperationException("must not be reached");

        Assert.Equal(StatusCode.PermissionDenied, (await server.Client.CallAsync("Say", new EchoRequest())).Status);
    }

    [Fact]
    public void What_is_not_an_interceptor_is_not_taken() =>
        Assert.Throws<ArgumentException>(() => new InterceptorCollection().Add(typeof(string)));

    private sealed class Refusing : Interceptor
    {
        public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
            TRequest request,
            ServerCallContext context,
            UnaryServerMethod<TRequest, TResponse> continuation) => throw new RpcException(new Status(StatusCode.PermissionDenied, ""));
    }

    private sealed class Tracing(string name) : Interceptor
    {
        public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
            TRequest request,
            ServerCallContext context,
            UnaryServerMethod<TRequest, TResponse> continuation) => continuation(request, Traced(context));

        public override Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(
            IAsyncStreamReader<TRequest> requestStream,
            ServerCallContext context,
            ClientStreamingServerMethod<TRequest, TResponse> continuation) => continuation(requestStream, Traced(context));

        public override Task ServerStreamingServerHandler<TRequest, TResponse>(
            TRequest request,
            IServerStreamWriter<TResponse> responseStream,
            ServerCallContext context,
            ServerStreamingServerMethod<TRequest, TResponse> continuation) => continuation(request, responseStream, Traced(context));

        public override Task DuplexStreamingServerHandler<TRequest, TResponse>(
            IAsyncStreamReader<TRequest> requestStream,
            IServerStreamWriter<TResponse> responseStream,
            ServerCallContext context,
            DuplexStreamingServerMethod<TRequest, TResponse> continuation) => continuation(requestStream, responseStream, Traced(context));

        private ServerCallContext Traced(ServerCallContext context)
        {
            context.ResponseTrailers.Add("x-trace", name);
            return context;
        }
    }
}
