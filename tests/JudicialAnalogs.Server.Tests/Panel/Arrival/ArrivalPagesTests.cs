using System.Net;
using System.Text.RegularExpressions;
using JudicialAnalogs.Records.PreparedCases;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Panel.Arrival;

public sealed partial class ArrivalPagesTests(BurglaryServer shared)
{
    private const string Judge = "judge-21";

    private readonly TestServer _server = shared.Server;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(V1.Language.Russian, "ru", "Дело из системы суда")]
    [InlineData(V1.Language.Kazakh, "kk", "Сот жүйесінен келген іс")]
    [InlineData(V1.Language.English, "en", "Case from the court")]
    public async Task An_opened_link_leads_to_the_filled_case_at_an_address_without_a_signature(V1.Language language, string code, string heading)
    {
        var prepared = await PrepareAsync($"arrive-{code}", language);
        using var browser = Browser();

        using var opened = await browser.GetAsync(Relative(prepared.Link), Cancel);

        Assert.Equal(HttpStatusCode.SeeOther, opened.StatusCode);
        Assert.Equal($"/cases/prepared/{prepared.CaseId}?lang={code}", opened.Headers.Location!.ToString());
        Assert.Equal("no-referrer", opened.Headers.GetValues("Referrer-Policy").Single());
        var cookie = Assert.Single(opened.Headers.GetValues("Set-Cookie"));
        Assert.Contains($"path=/cases/prepared/{prepared.CaseId};", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain(prepared.CaseId, cookie.Split(';')[0], StringComparison.Ordinal);
        var page = await PageAsync(browser, opened.Headers.Location);
        Assert.Contains(heading, page, StringComparison.Ordinal);
        Assert.Contains("188", page, StringComparison.Ordinal);
        Assert.Contains("https://cases.example/1-26", page, StringComparison.Ordinal);
        Assert.DoesNotContain("signature", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_filled_in_is_compared_in_the_name_of_the_person_and_sent_twice_makes_one_draft()
    {
        var prepared = await PrepareAsync("arrive-compare");
        using var browser = Browser();
        using var opened = await browser.GetAsync(Relative(prepared.Link), Cancel);
        var page = await PageAsync(browser, opened.Headers.Location);

        using var first = await SendAsync(browser, opened.Headers.Location!, page);
        using var second = await SendAsync(browser, opened.Headers.Location!, page);

        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        var id = DraftAddress().Match(first.Headers.Location!.ToString()).Groups[1].Value;
        var draft = await _server.Records.Drafts.GetAsync(id, Cancel);
        Assert.Equal((Judge, 1), (draft!.Author, draft.Assessments));
        Assert.Contains("https://cases.example/1-26", await PageAsync(browser, first.Headers.Location), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_and_reading_stand_in_the_ledger_in_the_name_of_the_person()
    {
        var prepared = await PrepareAsync("arrive-ledger");
        using var browser = Browser();
        using var opened = await browser.GetAsync(Relative(prepared.Link), Cancel);
        await PageAsync(browser, opened.Headers.Location);

        var entries = (await EntriesAsync()).Where(entry => entry.Subject == prepared.CaseId);

        Assert.Equal([("case.prepare", Judge), ("case.open", Judge), ("case.read", Judge)], entries.Select(entry => (entry.Action, entry.Actor)));
    }

    [Theory]
    [InlineData("ru", "изменена по дороге")]
    [InlineData("kk", "өзгертілген")]
    [InlineData("en", "changed on the way")]
    public async Task A_changed_link_is_refused_and_gives_no_ticket(string code, string said)
    {
        var prepared = await PrepareAsync("arrive-changed");
        var other = await PrepareAsync("arrive-changed-other");
        var signature = Signature().Match(prepared.Link).Value;
        string[] changed =
        [
            prepared.Link.Replace(signature, (signature[0] == 'A' ? 'B' : 'A') + signature[1..], StringComparison.Ordinal),
            prepared.Link.Replace(signature, "", StringComparison.Ordinal),
            prepared.Link.Replace(prepared.CaseId, other.CaseId, StringComparison.Ordinal),
            prepared.Link.Replace("expires=1", "expires=2", StringComparison.Ordinal),
            prepared.Link.Replace("expires=", "expires=0", StringComparison.Ordinal).Replace("case=c", "case=x", StringComparison.Ordinal),
            "/cases/open?lang=ru",
        ];
        foreach (var link in changed)
        {
            using var browser = Browser();
            using var refused = await browser.GetAsync(Relative(link.Replace("lang=ru", $"lang={code}", StringComparison.Ordinal)), Cancel);
            Assert.True(refused.StatusCode == HttpStatusCode.Forbidden, $"{link}: {refused.StatusCode}");
            Assert.False(refused.Headers.Contains("Set-Cookie"), link);
            Assert.Contains(said, WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancel)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_case_is_shown_to_nobody_without_its_own_ticket()
    {
        var mine = await PrepareAsync("arrive-mine");
        var other = await PrepareAsync("arrive-other");
        using var browser = Browser();
        using var opened = await browser.GetAsync(Relative(mine.Link), Cancel);
        using var moved = new HttpRequestMessage(HttpMethod.Get, Relative($"/cases/prepared/{other.CaseId}"));
        moved.Headers.Add("Cookie", opened.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        using var bare = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = _server.Panel };

        using var foreign = await bare.SendAsync(moved, Cancel);
        using var without = await bare.GetAsync(Relative($"/cases/prepared/{mine.CaseId}?lang=en"), Cancel);
        using var forged = new HttpRequestMessage(HttpMethod.Get, Relative($"/cases/prepared/{mine.CaseId}"));
        forged.Headers.Add("Cookie", "analogs-case=c0000000001");
        using var refused = await bare.SendAsync(forged, Cancel);

        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden], new[] { foreign, without, refused }.Select(answer => answer.StatusCode));
        Assert.Contains("in the same browser", await without.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_from_another_site_takes_one_more_step_of_the_panels_own()
    {
        var prepared = await PrepareAsync("arrive-cross");
        using var browser = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = _server.Panel };
        using var crossing = new HttpRequestMessage(HttpMethod.Get, Relative($"/cases/prepared/{prepared.CaseId}?lang=en"));
        crossing.Headers.Add("Sec-Fetch-Site", "cross-site");

        using var answer = await browser.SendAsync(crossing, Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("0", answer.Headers.GetValues("Refresh").Single());
        Assert.Contains($"href=\"/cases/prepared/{prepared.CaseId}?lang=en\"", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expired_link_is_refused_its_page_too_and_what_was_filled_in_is_gone()
    {
        var clock = new MovedClock();
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(20), time: clock);
        var prepared = await server.CallAsync<PrepareCaseResponse>("DraftService/PrepareCase", Asked.Prepare("expired"), Judge);
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Panel };
        using var opened = await browser.GetAsync(Relative(prepared.Link), Cancel);
        clock.Ahead = PreparedCase.Lifetime;

        foreach (var (code, said) in new[] { ("ru", "Срок этой ссылки истёк"), ("kk", "мерзімі өтті"), ("en", "time of this link is over") })
        {
            using var late = await browser.GetAsync(Relative(prepared.Link.Replace("lang=ru", $"lang={code}", StringComparison.Ordinal)), Cancel);
            Assert.Equal(HttpStatusCode.Gone, late.StatusCode);
            Assert.Contains(said, WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync(Cancel)), StringComparison.Ordinal);
        }

        using var page = await browser.GetAsync(opened.Headers.Location, Cancel);
        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        Assert.Equal(1, await server.Records.PreparedCases.EraseExpiredAsync(new Records.Caller("test", "operator", ""), Cancel));
        Assert.Null(await server.Records.PreparedCases.FindAsync(prepared.CaseId, Cancel));
    }

    private Task<PrepareCaseResponse> PrepareAsync(string key, V1.Language language = V1.Language.Russian)
    {
        var request = Asked.Prepare(key);
        request.Context = Asked.In(language);
        return _server.CallAsync<PrepareCaseResponse>("DraftService/PrepareCase", request, Judge);
    }

    private static async Task<string> PageAsync(HttpClient browser, Uri? address) => WebUtility.HtmlDecode(await browser.GetStringAsync(address, Cancel));

    private async Task<List<Records.Ledger.LedgerEntry>> EntriesAsync()
    {
        var all = new List<Records.Ledger.LedgerEntry>();
        while (await _server.Records.Ledger.ReadAsync(all.Count, 10_000, Cancel) is { Count: > 0 } page)
            all.AddRange(page);
        return all;
    }

    private HttpClient Browser() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = _server.Panel };

    private static async Task<HttpResponseMessage> SendAsync(HttpClient browser, Uri address, string page)
    {
        using var form = new FormUrlEncodedContent([new("form-token", FormToken().Match(page).Groups[1].Value)]);
        return await browser.PostAsync(address, form, Cancel);
    }

    private static Uri Relative(string address) => new(address, UriKind.Relative);

    [GeneratedRegex("(?<=signature=)[A-Za-z0-9_-]+")]
    private static partial Regex Signature();

    [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"")]
    private static partial Regex FormToken();

    [GeneratedRegex("^/drafts/([^?]+)\\?")]
    private static partial Regex DraftAddress();
}
