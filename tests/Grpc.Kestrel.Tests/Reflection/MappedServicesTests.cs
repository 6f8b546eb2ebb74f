using Grpc.AspNetCore.Server;
using Grpc.Kestrel.Tests.Protos;
using Grpc.Reflection.Internal;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.Kestrel.Tests.Reflection;

public sealed class MappedServicesTests
{
    private static readonly string[] s_reflection = ["grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection"];

    [Fact]
    public async Task Every_mapped_service_is_listed_and_its_file_known()
    {
        await using var app = Build();
        app.MapGrpcReflectionService();
        app.MapGrpcService<SomeEcho>();

        var mapped = new MappedServices(Endpoints(app));

        Assert.Equal([.. s_reflection, "grpc.kestrel.tests.Echo"], mapped.Names);
        Assert.Equal("echo.proto", mapped.Symbols.FileContainingSymbol("grpc.kestrel.tests.EchoRequest")?.Name);
        Assert.All(s_reflection, name => Assert.NotNull(mapped.Symbols.FileContainingSymbol(name)));
    }

    [Fact]
    public async Task A_convention_reaches_both_versions()
    {
        await using var app = Build();
        app.MapGrpcReflectionService().WithMetadata("marked");

        var marked = Endpoints(app).Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<string>() == "marked");

        var services = marked.Select(endpoint => endpoint.Metadata.GetMetadata<GrpcMethodMetadata>()).OfType<GrpcMethodMetadata>().Select(method => method.Method.ServiceName);
        Assert.Equal(s_reflection, services.Order());
    }

    [Fact]
    public async Task Mapping_without_registering_says_what_to_call()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddGrpc();
        await using var app = builder.Build();

        Assert.Contains("AddGrpcReflection", Assert.Throws<InvalidOperationException>(() => app.MapGrpcReflectionService()).Message, StringComparison.Ordinal);
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddGrpc();
        builder.Services.AddGrpcReflection();
        return builder.Build();
    }

    private static CompositeEndpointDataSource Endpoints(WebApplication app) => new(((IEndpointRouteBuilder)app).DataSources);

    private sealed class SomeEcho : Echo.EchoBase;
}
