using System.Net;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Norms;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Panel.LawTexts;

public class LawPagesTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    [Theory]
    [InlineData("ru", "На русском", "На казахском")]
    [InlineData("kk", "Орыс тілінде", "Қазақ тілінде")]
    [InlineData("en", "In Russian", "In Kazakh")]
    public async Task The_norm_stands_in_both_languages_with_sanction_limits_and_rules(string language, string russian, string kazakh)
    {
        await LoadAsync();
        var draft = await AssessAsync($"panel-law-{language}");
        using var reader = new PanelReader(_server);

        var page = await reader.ReadAsync($"/drafts/{draft}/law?lang={language}");

        Assert.Contains(russian, page, StringComparison.Ordinal);
        Assert.Contains(kazakh, page, StringComparison.Ordinal);
        Assert.Contains("<blockquote class=\"norm-text\" lang=\"ru\">Текст части для проверки.", page, StringComparison.Ordinal);
        Assert.Contains("<blockquote class=\"norm-text\" lang=\"kk\">Тексеруге арналған бөлік.", page, StringComparison.Ordinal);
        Assert.Contains("class=\"law-steps\"", page, StringComparison.Ordinal);
        Assert.Contains($"<span lang=\"{language}\">УК 55(2)", page, StringComparison.Ordinal);
        Assert.Contains("id=\"law-sanction\"", page, StringComparison.Ordinal);
        Assert.Contains($"/drafts/{draft}/case", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_leads_to_the_text_of_its_norm_on_the_page()
    {
        await LoadAsync();
        var draft = await AssessAsync("panel-law-anchor");
        using var reader = new PanelReader(_server);

        var page = await reader.ReadAsync($"/drafts/{draft}/law?lang=en");

        var anchor = System.Text.RegularExpressions.Regex.Match(page, "href=\"#(?<anchor>norm-\\d+)\"");
        Assert.True(anchor.Success, "a step or a finding leads to a text");
        Assert.Contains($"id=\"{anchor.Groups["anchor"].Value}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"punishments\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_law_was_imported_the_page_says_so_and_how_to_load_it()
    {
        await using var server = await TestServer.StartAsync([.. MadeUpAct.Burglaries(40)]);
        var draft = (await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("panel-law-none"))).DraftId;
        using var reader = new PanelReader(server);

        var page = await reader.ReadAsync($"/drafts/{draft}/law?lang=en");

        Assert.Contains("No texts of the law have been loaded", page, StringComparison.Ordinal);
        Assert.Contains("analogs import law", page, StringComparison.Ordinal);
        Assert.Contains("id=\"law-sanction\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_law_of_a_draft_that_is_not_there()
    {
        using var reader = new PanelReader(_server);

        Assert.Equal(HttpStatusCode.NotFound, (await reader.AskAsync("/drafts/none/law")).Status);
    }

    private Task<IReadOnlyList<NormAppendResult>> LoadAsync() => _server.Records.Norms.UpsertAsync(
        [
            new(NormRef.Parse("УК 188(3)"), LawLanguage.Russian, "", "Текст части для проверки.", new DateOnly(2015, 1, 1), null, "code.txt", ""),
            new(NormRef.Parse("УК 188(3)"), LawLanguage.Kazakh, "", "Тексеруге арналған бөлік.", new DateOnly(2015, 1, 1), null, "code-kk.txt", ""),
            new(NormRef.Parse("УК 55(2)"), LawLanguage.Russian, "", "Текст о пределах для проверки.", new DateOnly(2015, 1, 1), null, "code.txt", ""),
        ],
        new Caller("test", "operator", "test"));

    private async Task<string> AssessAsync(string key) => (await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess(key))).DraftId;
}
