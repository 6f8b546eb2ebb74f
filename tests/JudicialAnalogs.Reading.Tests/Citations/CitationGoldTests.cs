using System.Text.Json;
using JudicialAnalogs.Reading.Citations;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Reading.Tests.Citations;

public class CitationGoldTests
{
    [Fact]
    public void EveryProvisionCitedInTheGoldActsIsFoundAndNothingElse()
    {
        var folder = SharedMaterial.Require("acts");
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        foreach (var act in gold.RootElement.EnumerateArray())
        {
            var text = File.ReadAllText(Path.Combine(folder, act.GetProperty("file").GetString()!));
            var expected = act.GetProperty("cited_provisions").EnumerateArray().Select(item => item.GetString()!).Order(StringComparer.Ordinal);
            var found = CitationReader.Read(text, null, TestContext.Current.CancellationToken).Select(citation => WithoutPointOfResolution(citation.Reference.ToString())).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(expected, found);
        }
    }

    // The gold names resolutions of the Supreme Court whole, without their points.
    private static string WithoutPointOfResolution(string canonical) =>
        canonical.StartsWith("НП", StringComparison.Ordinal) ? canonical.Split(" п.")[0] : canonical;
}
