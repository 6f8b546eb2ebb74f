using JudicialAnalogs.Server.Limits;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Tests.Limits;

public class CallClassesTests(BurglaryServer shared)
{
    [Fact]
    public void Every_method_of_the_contract_has_a_class_and_nothing_else_has() => Assert.Equal(
        Contract.Contract.Services.SelectMany(service => service.Methods.Select(method => $"/{service.FullName}/{method.Name}")).Order(StringComparer.Ordinal),
        CallClasses.Named.Order(StringComparer.Ordinal));

    [Fact]
    public void A_method_that_nobody_thought_of_is_heavy_and_those_of_others_are_free()
    {
        Assert.Equal(CallClass.Heavy, CallClasses.OfMethod("/judicial.analogs.v1.DraftService/AddedTomorrow"));
        Assert.Equal(CallClass.Free, CallClasses.OfMethod("/grpc.health.v1.Health/Check"));
        Assert.Equal(CallClass.Free, CallClasses.OfMethod("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo"));
    }

    [Fact]
    public void Every_heavy_page_and_form_is_one_of_the_panel()
    {
        var routes = shared.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        foreach (var (method, named) in new[] { ("GET", CallClasses.HeavyPages), ("POST", CallClasses.HeavyForms) })
        {
            var known = routes.Where(route => route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(method) == true).Select(route => route.RoutePattern.RawText);
            Assert.Empty(named.Except(known));
        }
    }
}
