using System.Net;
using Grpc.Core;
using Grpc.Health.V1;

namespace JudicialAnalogs.Server.Tests.Hosting.Health;

public class HealthTests(BurglaryServer shared)
{
    [Theory]
    [InlineData("live")]
    [InlineData("ready")]
    [InlineData("startup")]
    public async Task A_running_server_answers_over_http_and_grpc(string question)
    {
        using var client = new HttpClient { BaseAddress = shared.Server.Panel };
        using var answer = await client.GetAsync(new Uri($"/health/{question}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, "yes", true), (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), answer.Headers.CacheControl?.NoStore));
        Assert.Equal(HealthCheckResponse.Types.ServingStatus.Serving, await OfAsync(question));
    }

    [Fact]
    public async Task Every_service_of_the_contract_has_health_and_no_other_name_does()
    {
        foreach (var service in Contract.Contract.Services)
            Assert.Equal(HealthCheckResponse.Types.ServingStatus.Serving, await OfAsync(service.FullName));
        var unknown = await Assert.ThrowsAsync<RpcException>(() => OfAsync("nothing"));
        Assert.Equal(StatusCode.NotFound, unknown.StatusCode);
    }

    private async Task<HealthCheckResponse.Types.ServingStatus> OfAsync(string service) =>
        (await shared.Server.CallAsync<HealthCheckResponse>("/grpc.health.v1.Health/Check", new HealthCheckRequest { Service = service })).Status;
}
