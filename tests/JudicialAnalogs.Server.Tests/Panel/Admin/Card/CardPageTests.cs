using System.Text.RegularExpressions;

namespace JudicialAnalogs.Server.Tests.Panel.Admin.Card;

public partial class CardPageTests(BurglaryServer shared)
{
    [Theory]
    [InlineData("ru", V1.Language.Russian)]
    [InlineData("kk", V1.Language.Kazakh)]
    [InlineData("en", V1.Language.English)]
    public async Task The_card_says_all_that_the_service_says_and_the_notice_in_both_languages_of_proceedings(string code, V1.Language language)
    {
        using var panel = new PanelReader(shared.Server);

        var card = await shared.Server.CallAsync<V1.GetSystemCardResponse>("SystemService/GetSystemCard", new V1.GetSystemCardRequest { Context = Asked.In(language) });
        var page = await panel.ReadAsync($"/card?lang={code}");

        Assert.All([card.Purpose, card.Autonomy, .. card.Data, .. card.Methods, .. card.Limits, .. card.Risks, card.RiskReview, .. card.Roles, .. card.Accuracy, .. card.Measured.Select(figure => figure.Measure)], line => Assert.Contains(line, page, StringComparison.Ordinal));
        Assert.Contains("<blockquote class=\"passage\" lang=\"ru\">При рассмотрении дела", page, StringComparison.Ordinal);
        Assert.Contains("<blockquote class=\"passage\" lang=\"kk\">Істі қарау", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_names_the_versions_that_answers_come_from()
    {
        var card = await shared.Server.CallAsync<V1.GetSystemCardResponse>("SystemService/GetSystemCard", new V1.GetSystemCardRequest { Context = Asked.In(V1.Language.English) });

        var line = Assert.Single(card.Data, line => line.StartsWith("Answers come from", StringComparison.Ordinal));
        Assert.Matches("index [0-9a-z.-]{6,} and calibration [0-9a-f]{16}:", line);
    }

    [Fact]
    public async Task The_rate_on_this_archive_counts_every_decision_once()
    {
        var card = await shared.Server.CallAsync<V1.GetSystemCardResponse>("SystemService/GetSystemCard", new V1.GetSystemCardRequest { Context = Asked.In(V1.Language.English) });

        var judged = int.Parse(Figure().Match(card.Accuracy[0]).Value, System.Globalization.CultureInfo.InvariantCulture);

        Assert.InRange(judged, 1, 300);
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Figure();
}
