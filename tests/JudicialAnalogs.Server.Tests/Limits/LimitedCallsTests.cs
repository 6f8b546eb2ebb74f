using Google.Rpc;
using Grpc.Core;
using JudicialAnalogs.Server.Limits;
using JudicialAnalogs.Server.Tests.Panel;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;
using Microsoft.Extensions.DependencyInjection;

namespace JudicialAnalogs.Server.Tests.Limits;

public class LimitedCallsTests
{
    private static readonly LimitOptions Narrow = new()
    {
        Read = new() { PerSecond = 0.001, Burst = 2 },
        Write = new() { PerSecond = 0.001, Burst = 1 },
        LargestMessage = 1 << 20,
        RequestBytes = 1 << 20,
    };

    [Theory]
    [InlineData(V1.Language.Russian)]
    [InlineData(V1.Language.Kazakh)]
    [InlineData(V1.Language.English)]
    public async Task Whoever_calls_too_often_is_told_when_to_come_back_in_their_language(V1.Language language)
    {
        await using var server = await TestServer.StartAsync(limits: Narrow);
        var status = new GetStatusRequest { Context = Asked.In(language) };
        for (var call = 0; call < 2; call++)
            await server.CallAsync<GetStatusResponse>("SystemService/GetStatus", status, "person-1");

        var refused = await Assert.ThrowsAsync<RpcException>(() => server.CallAsync<GetStatusResponse>("SystemService/GetStatus", status, "person-1"));

        Assert.Equal(StatusCode.ResourceExhausted, refused.StatusCode);
        var details = refused.GetRpcStatus()!;
        var after = details.GetDetail<RetryInfo>()!.RetryDelay.Seconds;
        Assert.InRange(after, 1, 1000);
        var text = Wording.Of(language).Say("Error.Limit.Rate", after);
        Assert.Equal(text, details.GetDetail<LocalizedMessage>()!.Message);
        Assert.Equal(("caller", text), (details.GetDetail<QuotaFailure>()!.Violations[0].Subject, details.GetDetail<QuotaFailure>()!.Violations[0].Description));
        await server.CallAsync<GetStatusResponse>("SystemService/GetStatus", status, "person-2");
    }

    [Fact]
    public async Task Health_and_reflection_are_there_for_whoever_used_up_everything()
    {
        await using var server = await TestServer.StartAsync(limits: Narrow);
        for (var call = 0; call < 2; call++)
            await server.CallAsync<GetStatusResponse>("SystemService/GetStatus", new GetStatusRequest());
        await Assert.ThrowsAsync<RpcException>(() => server.CallAsync<GetStatusResponse>("SystemService/GetStatus", new GetStatusRequest()));

        for (var call = 0; call < 5; call++)
        {
            await server.CallAsync<Grpc.Health.V1.HealthCheckResponse>("/grpc.health.v1.Health/Check", new Grpc.Health.V1.HealthCheckRequest());
            await server.CallAsync<Grpc.Reflection.V1.ServerReflectionResponse>(
                "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", new Grpc.Reflection.V1.ServerReflectionRequest { ListServices = "" });
        }
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("kk")]
    [InlineData("en")]
    public async Task A_page_that_is_asked_for_too_often_says_when_to_come_back(string language)
    {
        await using var server = await TestServer.StartAsync(limits: Narrow);
        using var browser = new HttpClient { BaseAddress = server.Panel };
        for (var call = 0; call < 2; call++)
            Assert.Equal(200, (int)(await browser.GetAsync(new Uri($"/card?lang={language}", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);

        using var refused = await browser.GetAsync(new Uri($"/card?lang={language}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(429, (int)refused.StatusCode);
        var after = (long)refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds;
        var text = System.Net.WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(Wording.All.Single(wording => wording.Code == language).Say("Error.Limit.Rate", after), text, StringComparison.Ordinal);
        Assert.Equal(200, (int)(await browser.GetAsync(new Uri("/panel.css", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task While_large_requests_are_held_another_is_refused_and_taken_afterwards()
    {
        await using var server = await TestServer.StartAsync(limits: Narrow);
        var bytes = server.Services.GetRequiredService<RequestBytes>();
        var text = new ResolveCitationRequest { Text = new string('x', 200_000) };
        var held = bytes.Take(900_000);

        var refused = await Assert.ThrowsAsync<RpcException>(() => server.CallAsync<ResolveCitationResponse>("LawService/ResolveCitation", text));

        Assert.Equal(StatusCode.ResourceExhausted, refused.StatusCode);
        Assert.NotNull(refused.GetRpcStatus()!.GetDetail<RetryInfo>());
        Assert.Equal("server", refused.GetRpcStatus()!.GetDetail<QuotaFailure>()!.Violations[0].Subject);
        bytes.Return(held);
        await server.CallAsync<ResolveCitationResponse>("LawService/ResolveCitation", text);
        Assert.Equal(0, bytes.Held);
    }

    [Fact]
    public async Task A_form_is_refused_while_large_requests_are_held_and_taken_afterwards()
    {
        await using var server = await TestServer.StartAsync(limits: Narrow);
        var bytes = server.Services.GetRequiredService<RequestBytes>();
        using var panel = new PanelReader(server);
        var token = PanelReader.Field(await panel.ReadAsync("/settings?lang=en"), "form-token");
        var held = bytes.Take((1 << 20) - 10);

        var (status, _, said) = await panel.SendAsync("/settings?lang=en", ("form-token", token));

        Assert.Equal(429, (int)status);
        Assert.Contains(Wording.English.Say("Error.Limit.Bytes", 2), said, StringComparison.Ordinal);
        bytes.Return(held);
        Assert.Equal(303, (int)(await panel.SendAsync("/settings?lang=en", ("form-token", token))).Status);
        Assert.Equal(0, bytes.Held);
    }

    [Fact]
    public async Task A_message_larger_than_the_option_is_refused_and_one_as_large_is_taken()
    {
        await using var server = await TestServer.StartAsync(limits: Narrow);
        var large = new ResolveCitationRequest { Text = new string('x', (1 << 20) + 1) };

        Assert.Equal(
            StatusCode.ResourceExhausted,
            (await Assert.ThrowsAsync<RpcException>(() => server.CallAsync<ResolveCitationResponse>("LawService/ResolveCitation", large))).StatusCode);
        large.Text = large.Text[..900_000];
        await server.CallAsync<ResolveCitationResponse>("LawService/ResolveCitation", large);
    }
}
