using System.Globalization;
using System.Net;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Panel.Counts;

public class CountPagesTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    [Fact]
    public async Task Every_figure_of_the_comparison_opens_exactly_the_counts_it_kept()
    {
        var draft = await DraftAsync();
        var figures = Figures(draft).ToList();
        Assert.True(figures.Count >= 5, "the comparison has figures to open");
        using var reader = new PanelReader(_server);

        foreach (var (query, addresses) in figures)
        {
            var page = await reader.ReadAsync($"/drafts/{draft.DraftId}/counts?{query}&lang=ru");
            foreach (var address in addresses.Take(50))
                Assert.Contains($"/acts/{address[..address.LastIndexOf('#')]}?draft={draft.DraftId}", page, StringComparison.Ordinal);
            Assert.Equal(Math.Min(50, addresses.Count), page.Split("<th scope=\"row\">").Length - 1);
        }
    }

    [Fact]
    public async Task A_long_list_comes_in_pages_and_keeps_the_figure_and_the_language()
    {
        var draft = await DraftAsync();
        using var reader = new PanelReader(_server);

        var first = await reader.ReadAsync($"/drafts/{draft.DraftId}/counts?of=group&lang=kk");
        var second = await reader.ReadAsync($"/drafts/{draft.DraftId}/counts?of=group&page=2&lang=kk");

        Assert.Contains($"/drafts/{draft.DraftId}/counts?of=group&page=2&lang=kk", first, StringComparison.Ordinal);
        var fiftyFirst = draft.Practice.Group.CountAddresses[50];
        Assert.DoesNotContain($"/acts/{ActOf(fiftyFirst)}?", first, StringComparison.Ordinal);
        Assert.Contains($"/acts/{ActOf(fiftyFirst)}?", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_counts_leaves_an_entry_with_the_figure_in_the_ledger()
    {
        var draft = await DraftAsync();
        using var reader = new PanelReader(_server);

        await reader.ReadAsync($"/drafts/{draft.DraftId}/counts?of=group");

        var checkpoint = await _server.Records.Ledger.ReadAsync(0, 10_000, TestContext.Current.CancellationToken);
        Assert.Contains(checkpoint, entry => entry.Action == "draft.counts" && entry.Subject == $"{draft.DraftId} 1" && entry.Purpose == "panel");
    }

    [Theory]
    [InlineData("of=punishment&form=Nonsense")]
    [InlineData("of=qualification&row=999")]
    [InlineData("of=size&form=Imprisonment&unit=Months&from=NaN&to=3")]
    [InlineData("")]
    public async Task What_is_no_figure_of_the_comparison_is_not_found(string query)
    {
        var draft = await DraftAsync();
        using var reader = new PanelReader(_server);

        var (status, text) = await reader.AskAsync($"/drafts/{draft.DraftId}/counts?{query}&lang=en");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains(Wording.English.Say("Panel.Counts.Unknown"), text, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Query, IReadOnlyList<string> Addresses)> Figures(AssessDraftResponse draft)
    {
        var practice = draft.Practice;
        yield return ("of=group", practice.Group.CountAddresses);
        foreach (var share in practice.Punishments.Shares)
        {
            yield return ($"of=punishment&form={share.Form}", share.CountAddresses);
            if (share.Size is { } size)
                yield return (string.Create(CultureInfo.InvariantCulture, $"of=size&form={share.Form}&unit={size.Unit}&from={size.Minimum}&to={size.Median}"), [.. size.CountAddresses.Where((_, i) => size.Values[i] <= size.Median)]);
            if (share.Place is { } place)
                yield return ($"of=place&form={share.Form}&at=minimum", place.AtMinimum.CountAddresses);
        }

        foreach (var appeal in practice.Punishments.Appeals.Shares)
            yield return ($"of=appeal&outcome={appeal.Outcome}", appeal.Counts.CountAddresses);
        yield return ("of=unpunished&why=acquitted", practice.Punishments.Unpunished.Acquitted.CountAddresses);
        for (var row = 0; row < practice.Qualification.Shares.Count; row++)
            yield return ($"of=qualification&row={row + 1}", practice.Qualification.Shares[row].CountAddresses);
        for (var row = 0; row < practice.Arguments.Groups.Count; row++)
            yield return ($"of=argument&row={row + 1}", practice.Arguments.Groups[row].CountAddresses);
        foreach (var option in practice.LawfulOptions)
            yield return ($"of=option&form={option.Form}", option.CountAddresses);
        for (var row = 0; row < draft.FarFromPractice.Count; row++)
            yield return ($"of=finding&row={row + 1}", draft.FarFromPractice[row].CountAddresses);
    }

    private static string ActOf(string address) => address[..address.LastIndexOf('#')];

    private Task<AssessDraftResponse> DraftAsync() => _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("counts"));
}
