using JudicialAnalogs.Server.Installation.Card;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Server.Tests.Installation.Card;

/// <summary>The page on the system card is made from the card; run once with <c>ANALOGS_WRITE_CARD=1</c> after changing it.</summary>
public class CardDocumentTests
{
    private const string WriteVariable = "ANALOGS_WRITE_CARD";

    [Fact]
    public void The_page_in_the_docs_is_the_card_of_this_version()
    {
        var path = Path.Combine(SharedMaterial.ProjectRoot(), "docs", "system-card.md");
        var document = CardDocument.Of(Wording.English);
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
            File.WriteAllText(path, document);

        Assert.Equal(document, File.ReadAllText(path));
    }

    [Fact]
    public void Every_measured_figure_names_a_command_that_the_page_on_quality_names()
    {
        var quality = File.ReadAllText(Path.Combine(SharedMaterial.ProjectRoot(), "docs", "quality.md"));

        Assert.All(MeasuredFigure.All, figure => Assert.Contains(figure.Command, quality, StringComparison.Ordinal));
        Assert.All(MeasuredFigure.All, figure => Assert.InRange(figure.Figure, 0, 1));
    }
}
