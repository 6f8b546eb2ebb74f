using System.Net;
using System.Web;
using JudicialAnalogs.Server.SignIn;
using JudicialAnalogs.Server.SignIn.Sessions;
using JudicialAnalogs.Server.Tests.Panel;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.SignIn;

/// <summary>Sessions of the panel: by the signed link of a case, and through the issuer.</summary>
public class SessionTests(SignInServer shared)
{
    [Fact]
    public async Task A_link_opens_its_case_and_the_draft_that_comes_of_it_and_nothing_else()
    {
        var other = await shared.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("session-other"), shared.In(Roles.Judge, "judge-s"));
        var prepared = await shared.CallAsync<PrepareCaseResponse>("DraftService/PrepareCase", Asked.Prepare("session-1"), shared.In(Roles.CaseManagementSystem, "judge-s"));
        using var reader = new PanelReader(shared.Server);

        Assert.Equal(HttpStatusCode.Unauthorized, (await reader.AskAsync($"/cases/prepared/{prepared.Answer.CaseId}")).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await reader.AskAsync(prepared.Answer.Link)).Status);
        var page = await reader.ReadAsync($"/cases/prepared/{prepared.Answer.CaseId}?lang=ru");
        Assert.Contains("judge-s", page, StringComparison.Ordinal);
        var (status, location, _) = await reader.SendAsync($"/cases/prepared/{prepared.Answer.CaseId}", ("form-token", PanelReader.Field(page, "form-token")));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        var draft = await reader.ReadAsync(location);
        Assert.DoesNotContain("href=\"/audit", draft, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await reader.AskAsync(location.Split('?')[0] + "/analogs")).Status);

        // The same person's other draft, the list and the form of a new case are not of this case.
        Assert.Equal(HttpStatusCode.NotFound, (await reader.AskAsync($"/drafts/{other.Answer.DraftId}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.AskAsync("/")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.AskAsync("/cases/new")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.AskAsync("/cases/prepared/c9999999999")).Status);
        var entries = await shared.Server.Records.Ledger.ReadAsync(0, 10_000, TestContext.Current.CancellationToken);
        Assert.Contains(entries, entry => entry is { Action: "case.open", Actor: "judge-s", Role: "judge" });
    }

    [Fact]
    public async Task A_person_signs_in_through_the_issuer_and_out_again()
    {
        using var reader = new PanelReader(shared.Server);
        var (_, first) = await reader.AskAsync("/audit/ledger?lang=en");
        Assert.Contains("/sign-in/start?next=", first, StringComparison.Ordinal);
        var asked = await StartAsync(reader, "/audit/ledger?lang=en");
        Assert.Equal(($"{CourtIssuer.Name}/authorize", "id_token", "form_post", CourtIssuer.Panel), (asked.Page, asked.Query["response_type"], asked.Query["response_mode"], asked.Query["client_id"]));

        var (status, _, done) = await reader.SendAsync("/sign-in/callback", ("state", asked.Query["state"]!), ("id_token", Token("auditor-1", Roles.Auditor, asked.Query["nonce"]!)));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("href=\"/audit/ledger?lang=en\"", done, StringComparison.Ordinal);
        var ledger = await reader.ReadAsync("/audit/ledger?lang=en");
        Assert.Contains("auditor-1", ledger, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.AskAsync("/")).Status);

        var account = await reader.ReadAsync("/sign-in?lang=en");
        Assert.Equal(HttpStatusCode.BadRequest, (await reader.SendAsync("/sign-out")).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await reader.SendAsync("/sign-out", ("form-token", PanelReader.Field(account, "form-token")))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await reader.AskAsync("/audit/ledger")).Status);
        var entries = await shared.Server.Records.Ledger.ReadAsync(0, 10_000, TestContext.Current.CancellationToken);
        Assert.Equal(["session.begin", "session.end"], entries.Where(entry => entry.Actor == "auditor-1" && entry.Action.StartsWith("session", StringComparison.Ordinal)).Select(entry => entry.Action));
    }

    [Fact]
    public async Task An_answer_to_nothing_asked_here_begins_no_session()
    {
        using var reader = new PanelReader(shared.Server);
        using var other = new PanelReader(shared.Server);
        var asked = await StartAsync(reader, "/");
        var token = Token("judge-x", Roles.Judge, asked.Query["nonce"]!);

        Assert.Equal(HttpStatusCode.Unauthorized, (await other.SendAsync("/sign-in/callback", ("state", asked.Query["state"]!), ("id_token", token))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await reader.SendAsync("/sign-in/callback", ("state", "other"), ("id_token", token))).Status);
        // The first wrong answer ends what was begun.
        Assert.Equal(HttpStatusCode.Unauthorized, (await reader.SendAsync("/sign-in/callback", ("state", asked.Query["state"]!), ("id_token", token))).Status);
        foreach (var wrong in new[] { Token("judge-x", Roles.Judge, "other"), shared.Issuer.Token("judge-x", Roles.Judge), Token("judge-x", Roles.Judge, "", aud: CourtIssuer.Panel) })
        {
            var again = await StartAsync(reader, "/");
            Assert.Equal(HttpStatusCode.Unauthorized, (await reader.SendAsync("/sign-in/callback", ("state", again.Query["state"]!), ("id_token", wrong))).Status);
        }

        var declined = await StartAsync(reader, "/");
        var (status, _, text) = await reader.SendAsync("/sign-in/callback", ("state", declined.Query["state"]!), ("error", "access_denied"));
        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Contains(Wording.Russian.Say("Error.SignIn.Declined"), text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await reader.AskAsync("/")).Status);
    }

    [Fact]
    public async Task Whoever_opens_a_page_with_a_token_goes_on_without_it()
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = shared.Server.Panel };
        using var first = new HttpRequestMessage(HttpMethod.Get, "/");
        first.Headers.TryAddWithoutValidation("Authorization", shared.In(Roles.Judge, "judge-z")["Authorization"]);
        using var opened = await browser.SendAsync(first, TestContext.Current.CancellationToken);
        var cookie = Assert.Single(opened.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("analogs-session=", StringComparison.Ordinal));

        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);
        Assert.Contains("judge-z", await browser.GetStringAsync("/", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/admin", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Single(await shared.Server.Records.Ledger.ReadAsync(0, 10_000, TestContext.Current.CancellationToken), entry => entry is { Action: "session.begin", Actor: "judge-z" });
    }

    [Fact]
    public async Task A_made_up_or_changed_cookie_is_no_session()
    {
        var (status, _) = await shared.AskAsync("GET", "/", new() { ["Cookie"] = "analogs-session=CfDJ8made-up" });

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [Fact]
    public async Task A_session_of_the_panel_is_nothing_to_grpc()
    {
        using var reader = new PanelReader(shared.Server);
        var asked = await StartAsync(reader, "/");
        await reader.SendAsync("/sign-in/callback", ("state", asked.Query["state"]!), ("id_token", Token("judge-y", Roles.Judge, asked.Query["nonce"]!)));
        Assert.Equal(HttpStatusCode.OK, (await reader.AskAsync("/")).Status);

        var (_, text) = await reader.PostAsync("/judicial.analogs.v1.DraftService/ListDrafts", "", "application/grpc-web");
        Assert.DoesNotContain("grpc-status: 0", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/drafts/d1?lang=ru", "/drafts/d1?lang=ru")]
    [InlineData("//elsewhere.example", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("https://elsewhere.example", "/")]
    [InlineData("/a\r\nSet-Cookie: x", "/")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void Signing_in_leads_to_pages_of_this_panel_alone(string? next, string led) => Assert.Equal(led, PanelSignIn.Local(next));

    private static async Task<(string Page, System.Collections.Specialized.NameValueCollection Query)> StartAsync(PanelReader reader, string next)
    {
        var (status, location) = await reader.LeadAsync($"/sign-in/start?next={Uri.EscapeDataString(next)}");
        Assert.Equal(HttpStatusCode.SeeOther, status);
        return (location.Split('?')[0], HttpUtility.ParseQueryString(location.Split('?')[1]));
    }

    private string Token(string person, Roles role, string nonce, string aud = CourtIssuer.Panel)
    {
        var claims = CourtIssuer.Claims(person, role, TimeProvider.System.GetUtcNow());
        (claims["aud"], claims["nonce"]) = (aud, nonce);
        return shared.Issuer.Sign(claims);
    }
}
