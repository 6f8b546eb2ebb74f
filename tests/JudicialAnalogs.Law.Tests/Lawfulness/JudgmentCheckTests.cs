using JudicialAnalogs.Law.Lawfulness;

namespace JudicialAnalogs.Law.Tests.Lawfulness;

/// <summary>Whole judgments: counts as <c>offence size</c>, and what the article named says of the final punishment.</summary>
public class JudgmentCheckTests
{
    [Theory]
    // 58(2), first paragraph: misdemeanours only
    [InlineData("УК 58(2)", "УК 187(2) F200|УК 187(2) F200", "F400", "lawful")]
    [InlineData("УК 58(2)", "УК 187(2) F200|УК 187(2) F200|УК 187(1) F80", "F401", "outside")]
    [InlineData("УК 58(2)", "УК 187(2) F200|УК 187(1) F60", "F261", "outside")]
    [InlineData("УК 58(2)", "УК 187(2) F200|УК 187(1) F60", "F199", "outside")]
    [InlineData("УК 58(2)", "УК 187(2) A50|УК 187(1) A20", "A50", "lawful")]
    [InlineData("УК 58(2)", "УК 187(2) A50|УК 187(1) A20", "A51", "outside")]
    [InlineData("УК 58(2)", "УК 187(2) H200|УК 187(2) H200|УК 187(1) H80", "H401", "outside")]
    // 58(2), second paragraph: absorption only
    [InlineData("УК 58(2)", "УК 188(1) P24|УК 187(2) A40", "P24", "lawful")]
    [InlineData("УК 58(2)", "УК 188(1) P24|УК 190(1) P12", "P25", "outside")]
    [InlineData("УК 58(2)", "УК 188(1) P24|УК 190(1) P12", "P23", "outside")]
    [InlineData("УК 58(2)", "УК 188(1) P24|УК 190(1) P12", "C24", "lawful")]
    [InlineData("УК 58(2)", "УК 188(1) P24|УК 188(3)(3) P30", "P54", "lawful")]
    // 58(3)
    [InlineData("УК 58(3)", "УК 188(1) P24|УК 188(3)(3) P30", "P54", "lawful")]
    [InlineData("УК 58(3)", "УК 188(1) P24|УК 188(3)(3) P30", "P30", "lawful")]
    [InlineData("УК 58(3)", "УК 188(1) P24|УК 188(3)(3) P30", "P55", "outside")]
    [InlineData("УК 58(3)", "УК 188(1) P24|УК 188(3)(3) P30", "P29", "outside")]
    [InlineData("УК 58(3)", "УК 188(1) F120|УК 188(3)(3) P30", "P31", "lawful")]
    [InlineData("УК 58(3)", "УК 188(1) F120|УК 188(3)(3) P30", "P32", "outside")]
    [InlineData("УК 58(3)", "УК 192(4)(1) P180|УК 192(3)(1) P140", "P240", "lawful")]
    [InlineData("УК 58(3)", "УК 192(4)(1) P180|УК 192(3)(1) P140", "P241", "outside")]
    // 58(4)
    [InlineData("УК 58(4)", "УК 99(2)(1) P200|УК 188(3)(3) P60", "P260", "lawful")]
    [InlineData("УК 58(4)", "УК 99(2)(1) P200|УК 188(3)(3) P60", "P200", "outside")]
    [InlineData("УК 58(4)", "УК 99(2)(1) P240|УК 188(3)(3) P84", "P301", "outside")]
    [InlineData("УК 58(4)", "УК 99(2)(1) P200|УК 187(1) F80", "P200", "lawful")]
    [InlineData("УК 58(4)", "УК 99(2)(1) P200|УК 187(1) F80", "P201", "outside")]
    [InlineData("УК 58(4)", "УК 99(2)(1) L|УК 188(3)(3) P60", "L", "lawful")]
    [InlineData("УК 58(4)", "УК 99(2)(1) L|УК 188(3)(3) P60", "P240", "outside")]
    // one count
    [InlineData("УК 52(2)", "УК 188(3)(3) P60", "P60", "lawful")]
    [InlineData("УК 52(2)", "УК 188(3)(3) P60", "P61", "outside")]
    [InlineData("УК 52(2)", "УК 188(3)(3) P60", "P59", "outside")]
    public void Several_offences_are_punished_as_article_58_says(string norm, string counts, string final, string expected)
    {
        Assert.Equal(expected, Said(norm, Judgment(counts, final) with { UnservedSentence = false }));
    }

    [Theory]
    [InlineData("УК 60", "УК 188(1) P24", "P12", "P36", "lawful")]
    [InlineData("УК 60", "УК 188(1) P24", "P12", "P37", "outside")]
    [InlineData("УК 60(4)", "УК 188(1) P24", "P12", "P24", "outside")]
    [InlineData("УК 60(4)", "УК 188(1) P12", "P24", "P24", "outside")]
    [InlineData("УК 60(3)", "УК 192(4)(1) P180", "P150", "P301", "outside")]
    [InlineData("УК 60", "УК 192(4)(1) P180", "P120", "P300", "lawful")]
    [InlineData("УК 60", "УК 99(2)(1) P240", "P120", "P360", "lawful")]
    [InlineData("УК 60(3)", "УК 99(2)(1) P240", "P150", "P361", "outside")]
    [InlineData("УК 60(2)", "УК 188(1) R36", "R60", "R85", "outside")]
    public void Several_sentences_are_added_as_article_60_says(string norm, string counts, string unserved, string final, string expected)
    {
        var judgment = Judgment(counts, final) with { UnservedSentence = true, UnservedPart = CaseLine.Size(unserved), EarlierSentenceEspeciallyGrave = false };

        Assert.Equal(expected, Said(norm, judgment));
    }

    [Fact]
    public void An_earlier_sentence_nobody_spoke_of_leaves_the_whole_open()
    {
        Assert.Equal("fact.unserved_sentence", Said("УК 60", Judgment("УК 188(1) P24|УК 190(1) P12", "P24")));
        Assert.Equal("fact.unserved_sentence", Said("УК 58(2)", Judgment("УК 188(1) P24|УК 190(1) P12", "P30")));
        Assert.Equal("lawful", Said("УК 58(2)", Judgment("УК 188(1) P24|УК 190(1) P12", "P24")));
        Assert.Equal("fact.punishment", Said("УК 58(2)", Judgment("УК 188(1) P24|УК 190(1) P12", "P24") with { Final = null }));
    }

    [Fact]
    public void A_count_that_bars_a_conditional_sentence_bars_it_for_the_whole()
    {
        Assert.Equal("outside", Said("УК 63(6)", Judgment("УК 188(1) P24|УК 192(4)(1) P120", "C130")));
        Assert.Equal("lawful", Said("УК 63(6)", Judgment("УК 188(1) P24|УК 188(3)(3) P30", "C36")));
    }

    [Theory]
    [InlineData("C24", 24, "", "lawful")]
    [InlineData("C24", 12, "", "outside")]
    [InlineData("C24", 36, "", "outside")]
    [InlineData("C24", 12, "minor=1", "lawful")]
    [InlineData("C24", 24, "minor=1", "outside")]
    [InlineData("C24", 5, "minor=1", "outside")]
    [InlineData("C24", 24, "minor=?", "fact.minor")]
    [InlineData("P24", 0, "", "lawful")]
    public void Probation_lasts_the_whole_term_and_for_minors_half_a_year_to_a_year(string final, int probation, string facts, string expected)
    {
        Assert.Equal(expected, Said("УК 63(3)", Judgment("УК 188(3)(3) P24 " + facts, final) with { ProbationMonths = probation }));
    }

    [Fact]
    public void An_expelled_foreigner_has_no_probation()
    {
        var judgment = Judgment("УК 188(3)(3) P24", "C24") with { Expelled = true };

        Assert.Equal("lawful", Said("УК 63(3)", judgment with { ProbationMonths = 0 }));
        Assert.Equal("outside", Said("УК 63(3)", judgment with { ProbationMonths = 24 }));
    }

    [Theory]
    [InlineData("УК 345(3) P36", false, false, Institution.MinimumSecurity, "lawful")]
    [InlineData("УК 345(3) P36", false, false, Institution.MediumSecurity, "outside")]
    [InlineData("УК 188(3)(3) P24", false, true, Institution.MinimumSecurity, "lawful")]
    [InlineData("УК 188(3)(3) P24", false, true, Institution.MediumSecurity, "outside")]
    [InlineData("УК 188(3)(3) P24", false, false, Institution.MediumSecurity, "fact.which_norm_prevails")]
    [InlineData("УК 188(3)(3) P25", false, true, Institution.MediumSecurity, "lawful")]
    [InlineData("УК 188(3)(3) P25", false, true, Institution.MinimumSecurity, "outside")]
    [InlineData("УК 188(3)(3) P25", true, false, Institution.MaximumSecurity, "lawful")]
    [InlineData("УК 188(3)(3) P25", true, false, Institution.MediumSecurity, "outside")]
    [InlineData("УК 188(3)(3) P25", true, false, Institution.FullSecurity, "outside")]
    [InlineData("УК 99(2)(1) L", false, true, Institution.EmergencySecurity, "lawful")]
    [InlineData("УК 99(2)(1) L", false, true, Institution.MaximumSecurity, "outside")]
    [InlineData("УК 366(2) P40 s=P36-84 comp=Full", false, true, Institution.MediumSecurity, "lawful")]
    [InlineData("УК 366(2) P40 s=P36-84 comp=Full", false, true, Institution.MinimumSecurity, "outside")]
    [InlineData("УК 361(1) P30 s=P0-48 comp=Full", false, true, Institution.MinimumSecurity, "lawful")]
    [InlineData("УК 361(1) P30 s=P0-48", false, true, Institution.MinimumSecurity, "outside")]
    [InlineData("УК 188(3)(3) P25", null, true, Institution.MediumSecurity, "fact.served_imprisonment_before")]
    [InlineData("УК 188(3)(3) P25", false, true, Institution.Unspecified, "fact.institution")]
    [InlineData("УК 188(3)(3) C25", false, true, Institution.Unspecified, "lawful")]
    public void The_institution_is_that_of_article_46(string count, bool? served, bool first, Institution institution, string expected)
    {
        var judgment = Judgment(count, count.Split(' ')[2]) with { ServedImprisonmentBefore = served, FirstConviction = first, Institution = institution, UnservedSentence = false };

        Assert.Equal(expected, Said("УК 46(5)", judgment));
    }

    [Fact]
    public void Whoever_is_still_a_minor_serves_in_the_juvenile_institution()
    {
        var judgment = Judgment("УК 188(3)(3) P30 minor=1", "P30") with { UnservedSentence = false };

        Assert.Equal("lawful", Said("УК 46(5)", judgment with { MinorAtVerdict = true, Institution = Institution.Juvenile }));
        Assert.Equal("outside", Said("УК 46(5)", judgment with { MinorAtVerdict = true, Institution = Institution.MediumSecurity }));
        Assert.Equal("fact.minor_at_verdict", Said("УК 46(5)", judgment with { Institution = Institution.MediumSecurity }));
    }

    [Theory]
    [InlineData("УК 188(3)(3) P60 minor=1|УК 192(3)(1) P110 minor=1", "P120", "lawful")]
    [InlineData("УК 188(3)(3) P60 minor=1|УК 192(3)(1) P110 minor=1", "P121", "outside")]
    [InlineData("УК 188(3)(3) P60 minor=1|УК 99(2)(1) P110 minor=1", "P144", "lawful")]
    [InlineData("УК 188(3)(3) P60 minor=1|УК 99(2)(1) P110 minor=1", "P145", "outside")]
    public void A_minors_terms_add_up_to_ten_or_twelve_years(string counts, string final, string expected)
    {
        Assert.Equal(expected, Said("УК 81(7)", Judgment(counts, final)));
    }

    [Theory]
    [InlineData("УК 99(2)(1) L", "P60", "L", "lawful")]
    [InlineData("УК 99(2)(1) P200", "L", "L", "lawful")]
    [InlineData("УК 99(2)(1) P200", "P60", "L", "outside")] // 60(3), last sentence: terms never add up to life
    [InlineData("УК 99(2)(1) P200", "", "L", "fact.unserved_sentence")]
    public void Life_is_final_only_where_one_of_the_punishments_is_life(string counts, string unserved, string final, string expected)
    {
        var judgment = Judgment(counts, final) with { UnservedSentence = true, UnservedPart = unserved.Length == 0 ? null : CaseLine.Size(unserved), EarlierSentenceEspeciallyGrave = false };

        Assert.Equal(expected, Said("УК 60(3)", judgment) is "silent" ? Said("УК 60", judgment) : Said("УК 60(3)", judgment));
    }

    [Theory]
    [InlineData(Institution.MediumSecurity, true, "fact.earlier_institution")]
    [InlineData(Institution.MaximumSecurity, true, "fact.earlier_institution")]
    [InlineData(Institution.MinimumSecurity, true, "outside")]
    [InlineData(Institution.MediumSecurity, null, "fact.unserved_sentence")]
    [InlineData(Institution.MediumSecurity, false, "lawful")]
    public void With_an_earlier_sentence_the_stricter_institution_of_the_two_counts(Institution institution, bool? unserved, string expected)
    {
        var judgment = Judgment("УК 188(3)(3) P30", "P30") with { ServedImprisonmentBefore = false, FirstConviction = true, Institution = institution, UnservedSentence = unserved };

        Assert.Equal(expected, Said("УК 46(5)", judgment));
    }

    [Theory]
    [InlineData("add=?", 24, "fact.expelled")]
    [InlineData("add=X", 24, "outside")]
    [InlineData("add=X", 0, "lawful")]
    [InlineData("add=C", 24, "lawful")]
    public void Whether_a_foreigner_is_expelled_is_read_from_the_additional_punishments(string facts, int probation, string expected)
    {
        Assert.Equal(expected, Said("УК 63(3)", Judgment("УК 188(3)(3) P24 " + facts, "C24") with { ProbationMonths = probation }));
    }

    [Fact]
    public void Taking_a_fact_of_a_judgment_away_never_makes_anything_lawful_and_never_accuses()
    {
        string[] judgments = ["УК 188(1) P24|УК 188(3)(3) P30", "УК 99(2)(1) P200|УК 188(3)(3) P60", "УК 187(2) F200|УК 187(1) F60", "УК 188(3)(3) P30 minor=1", "УК 345(3) P36", "УК 188(1) R36"];
        string[] finals = ["P24", "P54", "P55", "P200", "P260", "P301", "C30", "C54", "F200", "F261", "R85", "L", "P36"];
        foreach (var (counts, final, unserved, institution) in
            from counts in judgments from final in finals from unserved in new[] { true, false } from institution in Enum.GetValues<Institution>()[1..] select (counts, final, unserved, institution))
        {
            var whole = Judgment(counts, final) with
            {
                ProbationMonths = 24,
                Institution = institution,
                ServedImprisonmentBefore = false,
                FirstConviction = true,
                MinorAtVerdict = false,
                UnservedSentence = unserved,
                UnservedPart = unserved ? CaseLine.Size("P12") : null,
                EarlierSentenceEspeciallyGrave = false,
                Expelled = false,
            };
            var told = JudgmentCheck.Run(whole).Final;
            foreach (var poorer in Poorer(whole))
            {
                var then = JudgmentCheck.Run(poorer).Final;
                Assert.All(Enumerable.Range(0, told.Count), i => Assert.True(
                    then[i].State == told[i].State || then[i].State == LawfulnessState.CannotTell, $"{counts} -> {final}: {told[i].Norm} {told[i].State} became {then[i].Norm} {then[i].State}; {poorer}"));
            }
        }
    }

    private static IEnumerable<JudgmentCase> Poorer(JudgmentCase judgment) =>
    [
        judgment with { ProbationMonths = null }, judgment with { Institution = default }, judgment with { ServedImprisonmentBefore = null }, judgment with { FirstConviction = null },
        judgment with { MinorAtVerdict = null }, judgment with { UnservedSentence = null }, judgment with { UnservedPart = null }, judgment with { EarlierSentenceEspeciallyGrave = null },
        judgment with { Final = null }, judgment with { Counts = [.. judgment.Counts.Select(count => count with { Sanction = null })] },
        judgment with { Counts = [.. judgment.Counts.Select(count => count with { Traits = null })] }, judgment with { Counts = [.. judgment.Counts.Select(count => count with { Minor = null })] },
        judgment with { Counts = [.. judgment.Counts.Select(count => count with { Recidivism = default })] }, judgment with { Counts = [.. judgment.Counts.Select(count => count with { Compensation = default })] },
        judgment with { Counts = [.. judgment.Counts.Select(count => count with { AdditionalPunishments = null })] }, judgment with { Expelled = null, Counts = [.. judgment.Counts.Select(count => count with { AdditionalPunishments = null })] },
        judgment with { Counts = [.. judgment.Counts.Select(count => count with { OffenceDate = null })] },
    ];

    [Fact]
    public void A_judgment_says_the_same_of_a_count_as_the_count_alone()
    {
        var judgment = Judgment("УК 188(1) P24|УК 188(3)(3) P90", "P100");

        var result = JudgmentCheck.Run(judgment);

        Assert.Equal(LawfulnessCheck.Run(judgment.Counts[1]).Select(one => (one.Norm, one.State)), result.Counts[1].Select(one => (one.Norm, one.State)));
        Assert.Equal(LawfulnessState.OutsideTheLaw, result.Summary);
        Assert.Throws<ArgumentException>(() => JudgmentCheck.Run(judgment with { Counts = [] }));
    }

    private static JudgmentCase Judgment(string counts, string final) => new()
    {
        Counts = [.. counts.Split('|').Select(count => count.Trim().Split(' ', 4)).Select(words => CaseLine.Parse($"{words[0]} {words[1]}", words[2], words.Length > 3 ? words[3] : ""))],
        Final = CaseLine.Size(final),
    };

    private static string? Said(string norm, JudgmentCase judgment)
    {
        var said = JudgmentCheck.Run(judgment).Final.Where(result => result.Norm.ToString() == norm)
            .MaxBy(result => result.State switch { LawfulnessState.OutsideTheLaw => 2, LawfulnessState.CannotTell => 1, _ => 0 });
        return said?.State switch { LawfulnessState.OutsideTheLaw => "outside", LawfulnessState.CannotTell => said.MissingFact, LawfulnessState.Lawful => "lawful", _ => "silent" };
    }
}
