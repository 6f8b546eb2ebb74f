using System.Net;
using System.Text.RegularExpressions;
using Grpc.Core;
using JudicialAnalogs.Server.SignIn;
using JudicialAnalogs.Server.SignIn.Access;
using JudicialAnalogs.Server.Texts;
using Microsoft.AspNetCore.Routing;

namespace JudicialAnalogs.Server.Tests.SignIn;

/// <summary>The table against the running server: everything that is mapped, every role and none.</summary>
public partial class AccessTableTests(SignInServer shared)
{
    private static readonly string Refused = Wording.Russian.Say("Panel.SignIn.Refused");

    private static readonly string SignInFirst = Wording.Russian.Say("Panel.SignIn.Text");

    public static TheoryData<string> Names => [.. AccessTable.Rules.Select(rule => rule.Name)];

    [Fact]
    public void Everything_that_is_mapped_stands_in_the_table() =>
        Assert.Empty(shared.Server.Routes.Where(route => route.RoutePattern.GetParameter("unimplementedMethod") is null)
            .SelectMany(route => MethodsOf(route).Where(method => AccessTable.Of(method, route) is null).Select(method => $"{method} {route.RoutePattern.RawText}: give it roles in SignIn/Access/AccessTable.cs")));

    [Fact]
    public void Everything_in_the_table_is_mapped()
    {
        var mapped = shared.Server.Routes.SelectMany(route => MethodsOf(route).Select(method => AccessTable.Of(method, route)?.Name)).ToHashSet();

        Assert.Empty(AccessTable.Rules.Select(rule => rule.Name).Except(mapped));
    }

    [Fact]
    public void Whatever_is_not_open_names_its_roles() => Assert.All(AccessTable.Rules, rule => Assert.Equal(rule.Open, rule.Roles == Roles.None));

    [Fact]
    public void Whoever_may_send_a_form_may_open_the_page_it_stands_on() => Assert.All(
        AccessTable.Rules.Where(rule => rule.Name.StartsWith("POST ", StringComparison.Ordinal) && AccessTable.Find("GET " + rule.Name["POST ".Length..]) is not null),
        rule => Assert.Equal(rule.Roles, AccessTable.Find("GET " + rule.Name["POST ".Length..])!.Roles & rule.Roles));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_role_and_none_meets_what_the_table_says(string name)
    {
        var rule = AccessTable.Find(name)!;
        await MeetsAsync(rule, null, null);
        await MeetsAsync(rule, Roles.None, shared.In(Roles.None));
        foreach (var role in RoleNames.Single)
            await MeetsAsync(rule, role, shared.In(role));
    }

    [Theory]
    [InlineData("/judicial.analogs.v1.DraftService/Nothing")]
    [InlineData("/no.such.Service/Method")]
    public async Task What_is_not_there_is_unimplemented_to_everyone(string path)
    {
        Assert.Equal(StatusCode.Unimplemented, (await shared.CallAsync(path, [], null, readToEnd: true)).Status);
        Assert.Equal(StatusCode.Unimplemented, (await shared.CallAsync(path, [], shared.In(Roles.Judge), readToEnd: true)).Status);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("kk")]
    [InlineData("en")]
    public async Task A_refusal_says_what_to_do_in_the_language_of_the_caller(string language)
    {
        var wording = Wording.All.Single(wording => wording.Code == language);
        var unknown = await shared.CallAsync("/judicial.analogs.v1.DraftService/ListDrafts", [], new() { ["Accept-Language"] = language }, readToEnd: true);
        var headers = shared.In(Roles.Analyst);
        headers["Accept-Language"] = language;
        var denied = await shared.CallAsync("/judicial.analogs.v1.DraftService/ListDrafts", [], headers, readToEnd: true);

        Assert.Equal((StatusCode.Unauthenticated, "SIGN_IN_REQUIRED"), (unknown.Status, SignInServer.ReasonOf(unknown.Details)));
        Assert.Equal((language, wording.Say("Error.SignIn.Missing")), (SignInServer.Said(unknown.Details)!.Locale, SignInServer.Said(unknown.Details)!.Message));
        Assert.Equal((StatusCode.PermissionDenied, "ACCESS_DENIED"), (denied.Status, SignInServer.ReasonOf(denied.Details)));
        Assert.Contains(wording.Say("Role.Analyst"), SignInServer.Said(denied.Details)!.Message, StringComparison.Ordinal);
        Assert.Contains(wording.Say("Role.Judge"), SignInServer.Said(denied.Details)!.Message, StringComparison.Ordinal);

        var (status, page) = await shared.AskAsync("GET", $"/audit/ledger?lang={language}", shared.In(Roles.Judge));
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Contains(wording.Say("Role.Auditor"), page, StringComparison.Ordinal);
        (status, page) = await shared.AskAsync("GET", $"/audit/ledger?lang={language}", null);
        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Contains(wording.Say("Panel.SignIn.Text"), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Callers_of_grpc_web_are_refused_as_others_are()
    {
        using var client = new HttpClient { BaseAddress = shared.Server.Panel };
        using var content = new ByteArrayContent([0, 0, 0, 0, 0]) { Headers = { ContentType = new("application/grpc-web") } };
        using var answer = await client.PostAsync("/judicial.analogs.v1.DraftService/ListDrafts", content, TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("application/grpc-web", answer.Content.Headers.ContentType?.MediaType, StringComparison.Ordinal);
        Assert.True(answer.Headers.TryGetValues("grpc-status", out var status) ? status.Single() == "16" : body.Contains("grpc-status: 16", StringComparison.Ordinal) || body.Contains("grpc-status:16", StringComparison.Ordinal), body);
    }

    [Fact]
    public async Task The_ways_of_the_panel_are_those_the_role_may_open()
    {
        var (_, judge) = await shared.AskAsync("GET", "/?lang=en", shared.In(Roles.Judge));
        var (_, auditor) = await shared.AskAsync("GET", "/audit?lang=en", shared.In(Roles.Auditor));

        Assert.Contains("href=\"/cases/new", judge, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/audit", judge, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/admin", judge, StringComparison.Ordinal);
        Assert.Contains("href=\"/audit/ledger", auditor, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/audit/export", auditor, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/cases/new", auditor, StringComparison.Ordinal);
        Assert.Contains("person-1", judge, StringComparison.Ordinal);
    }

    private async Task MeetsAsync(AccessRule rule, Roles? role, Dictionary<string, string>? headers)
    {
        var unknown = role is null && !rule.Open;
        var denied = role is { } one && !rule.Open && (rule.Roles & one) == Roles.None;
        if (rule.IsMethod)
        {
            // A watched health and an open reflection never end.
            var ends = !rule.Name.EndsWith("/Watch", StringComparison.Ordinal) && !rule.Name.Contains("reflection", StringComparison.Ordinal);
            var (status, _, details) = await shared.CallAsync(rule.Name, [], headers, readToEnd: ends);
            if (unknown)
                Assert.Equal(StatusCode.Unauthenticated, status);
            else if (denied)
                Assert.Equal((StatusCode.PermissionDenied, "ACCESS_DENIED"), (status, SignInServer.ReasonOf(details)));
            else
                Assert.False(status is StatusCode.Unauthenticated or StatusCode.PermissionDenied, $"{role} is refused {rule.Name}: {status}");
            return;
        }

        var (method, path) = (rule.Name.Split(' ')[0], Parameter().Replace(rule.Name.Split(' ')[1], "1"));
        var (answer, text) = await shared.AskAsync(method, path, headers);
        Assert.Equal(unknown, answer == HttpStatusCode.Unauthorized && text.Contains(SignInFirst, StringComparison.Ordinal));
        Assert.Equal(denied, answer == HttpStatusCode.Forbidden && text.Contains(Refused, StringComparison.Ordinal));
        Assert.NotEqual(HttpStatusCode.MethodNotAllowed, answer);
        Assert.NotEqual(HttpStatusCode.InternalServerError, answer);
    }

    private static IEnumerable<string> MethodsOf(RouteEndpoint route) =>
        route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Where(method => method != "OPTIONS") ?? ["GET", "POST"];

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
