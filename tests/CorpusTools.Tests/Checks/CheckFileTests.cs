using JudicialAnalogs.CorpusTools.Checks;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.Law.Lawfulness;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Offences;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Server.Texts;

namespace CorpusTools.Tests.Checks;

public class CheckFileTests
{
    private const string OneCount = """{ "offence": "УК 188(3)(3)", "punishment": { "kind": "imprisonment", "amount": 5, "unit": "years" }, "factors": ["53(1)(11)"], "offence_date": "2026-01-15" }""";

    [Fact]
    public void A_count_is_read_and_what_is_left_out_stays_unknown()
    {
        var count = Parse(OneCount).Count!;

        Assert.Equal(60, count.Punishment.Amount);
        Assert.Equal(PunishmentUnit.Months, count.Punishment.Unit);
        Assert.Null(count.Minor);
        Assert.NotNull(count.Sanction);
        Assert.Equal(LawfulnessState.OutsideTheLaw, LawfulnessCheck.Run(count with { Stage = OffenceStage.Completed }).First(result => result.Norm.ToString() == "УК 55(2)").State);
    }

    [Fact]
    public void A_judgment_is_read_with_its_counts()
    {
        var judgment = Parse($$"""{ "counts": [{{OneCount}}, {{OneCount}}], "final": { "kind": "imprisonment", "amount": 70, "unit": "months" }, "institution": "medium", "unserved_sentence": false }""").Judgment!;

        Assert.Equal(2, judgment.Counts.Count);
        Assert.Equal(Institution.MediumSecurity, judgment.Institution);
        Assert.False(judgment.UnservedSentence);
    }

    [Fact]
    public void What_the_rules_ask_about_beside_the_main_punishment_is_read()
    {
        var count = Parse("""
            { "offence": "УК 345-1(2)", "punishment": { "kind": "imprisonment", "amount": 2, "unit": "years" }, "sanction": [ { "kind": "imprisonment", "maximum": 3, "unit": "years" } ],
              "sanction_additional": [ { "kind": "prohibition_of_activity", "obligatory": true, "minimum_months": 120, "maximum_months": 120 } ],
              "additional_punishments": [ { "kind": "prohibition_of_activity", "months": 36 }, { "kind": "confiscation" } ],
              "earlier_convictions": [ { "category": "grave", "imprisonment": true, "spent": false, "under_eighteen": false } ],
              "property_to_confiscate": true, "foreigner": false, "own_means": true, "exceptional_circumstances": false, "minor": false }
            """).Count!;

        Assert.Equal([AdditionalPunishmentKind.ProhibitionOfActivity], count.Sanction!.Obligatory);
        Assert.Equal(120, count.Sanction.Terms[0].MinimumMonths);
        Assert.Equal(new AdditionalMeasure(AdditionalPunishmentKind.ProhibitionOfActivity, 36), count.AdditionalPunishments![0]);
        Assert.Equal(OffenceCategory.Grave, count.EarlierConvictions![0].Category);
        Assert.Equal(MilderLawGround.OffenceDate, count.LawGround);
        Assert.False(Parse("""{ "offence": "УК 188(1)", "punishment": { "kind": "fine", "amount": 1, "unit": "mrp" }, "sanction": [ { "kind": "fine", "maximum": 3, "unit": "mrp" } ] }""").Count!.Sanction!.AdditionalKnown);
    }

    [Fact]
    public void Without_a_day_of_offence_nobody_says_which_law_applies()
    {
        var file = Parse(OneCount.Replace(", \"offence_date\": \"2026-01-15\"", "", StringComparison.Ordinal));

        Assert.Equal((SanctionOrigin.BuiltIn, MilderLawGround.Unknown), (file.Applied[0].Origin, file.Applied[0].Ground));
        Assert.Equal(LawfulnessState.CannotTell, LawfulnessCheck.Run(file.Count!).First(result => result.Norm.ToString() == "УК 6(1)").State);
    }

    [Theory]
    [InlineData("""{ "offence": "УК 188(1)", "punishment": { "kind": "fine", "amount": 1, "unit": "mrp" }, "offence_date": "2026-02-02" }""", "offence_date: is after the day of decision")]
    [InlineData("""{ "offence": "УК 188(1)" }""", "punishment: is missing")]
    [InlineData("""{ "offence": "ГК 188", "punishment": { "kind": "fine", "amount": 1, "unit": "mrp" } }""", "offence: ")]
    [InlineData("""{ "offence": "УК 188(1)", "punishment": { "kind": "fines", "amount": 1, "unit": "mrp" } }""", "punishment.kind: \"fines\" is not one of")]
    [InlineData("""{ "offence": "УК 188(1)", "punishment": { "kind": "fine", "amount": -1, "unit": "mrp" } }""", "punishment.amount: ")]
    [InlineData("""{ "offence": "УК 188(1)", "punishment": { "kind": "fine", "amount": 1, "unit": "mrp" }, "minors": true }""", "minors: is not a field here")]
    [InlineData("""{ "offence": "УК 188(1)", "punishment": { "kind": "fine", "amount": 1, "unit": "mrp" }, "factors": ["55(1)"] }""", "factors[0]: ")]
    [InlineData("""{ "counts": [ { "offence": "УК 188(1)", "punishment": { "kind": "fine", "unit": "mrp" } } ] }""", "counts[0].punishment.amount: is missing")]
    [InlineData("""{ "counts": [] }""", "counts: is empty")]
    [InlineData("""[]""", "The file holds no object")]
    [InlineData("""{ "offence": """, "Line 1")]
    public void A_fault_names_its_place(string json, string message)
    {
        Assert.StartsWith(message, Assert.Throws<BadInputException>(() => Parse(json)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_says_what_is_outside_the_law_first_in_every_language()
    {
        var file = Parse(OneCount.Replace("\"offence_date\"", "\"stage\": \"completed\", \"offence_date\"", StringComparison.Ordinal));
        var result = new JudgmentResult([LawfulnessCheck.Run(file.Count!)], []);

        foreach (var wording in Wording.All)
        {
            var lines = CheckReport.Lines(file, result, wording).ToList();
            Assert.Equal("  " + wording.Say("Law.Source.BuiltIn", "УК 188(3)(3)", wording.Day(KnownSanctions.Instance.CertainSince(NormRef.Parse("УК 188(3)(3)"))!.Value)), lines[1]);
            Assert.Equal("  " + wording.Say("Law.Ground.OffenceDate", wording.Day(new DateOnly(2026, 1, 15)), wording.Day(new DateOnly(2026, 2, 1))), lines[2]);
            Assert.Contains("УК 55(2)", lines[3], StringComparison.Ordinal);
            Assert.Contains(wording.Say("Law.State.OutsideTheLaw"), lines[3], StringComparison.Ordinal);
            Assert.Contains(wording.Code switch { "ru" => "56 месяцев (4 года 8 мес.)", "kk" => "56 ай (4 жыл 8 ай)", _ => "56 months" }, lines[3], StringComparison.Ordinal);
            Assert.Contains("\"origin\": \"built_in\"", CheckReport.ToJson(file, result, wording), StringComparison.Ordinal);
            Assert.Contains("\"outside_the_law\"", CheckReport.ToJson(file, result, wording), StringComparison.Ordinal);
        }
    }

    private static CheckFile Parse(string json) => CheckFile.Parse(json, new ApplicableSanctions(null), new DateOnly(2026, 2, 1));
}
