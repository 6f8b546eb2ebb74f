using JudicialAnalogs.CorpusTools.Evaluation;
using JudicialAnalogs.Reading.Extraction;

namespace CorpusTools.Tests.Evaluation;

public sealed class MatchingTests
{
    [Fact]
    public void Persons_are_paired_by_birth_before_order()
    {
        ExtractedDefendant older = new() { Born = 1980 }, younger = new() { Born = 1999 }, unborn = new() { Pseudonym = "В." };

        var pairs = DefendantMatching.Match([older, younger], [younger, unborn]);

        Assert.Equal([(older, unborn), (younger, younger)], pairs);
    }

    [Fact]
    public void A_person_read_too_many_is_paired_with_nobody()
    {
        ExtractedDefendant one = new() { Born = 1980 }, other = new();

        Assert.Equal([(one, one), (null, other)], DefendantMatching.Match([one], [one, other]));
    }

    [Fact]
    public void Counts_are_paired_by_what_was_found_before_order()
    {
        ExtractedCount theft = Count("188"), fraud = Count("190"), drugs = Count("296");

        Assert.Equal([(theft, theft), (fraud, drugs)], CountMatching.Match([theft, fraud], [drugs, theft]));
    }

    private static ExtractedCount Count(string article) => new() { Found = new ExtractedQualification(article, "1", []) };
}
