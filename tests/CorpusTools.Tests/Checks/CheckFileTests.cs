using JudicialAnalogs.CorpusTools.Checks;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.Law.Lawfulness;
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
        Assert.Equal(LawfulnessState.OutsideTheLaw, LawfulnessCheck.Run(count with { Stage = JudicialAnalogs.Law.Offences.OffenceStage.Completed }).First(result => result.Norm.ToString() == "УК 55(2)").State);
    }

    [Fact]
    public void A_judgment_is_read_with_its_counts()
    {
        var judgment = Parse($$"""{ "counts": [{{OneCount}}, {{OneCount}}], "final": { "kind": "imprisonment", "amount": 70, "unit": "months" }, "institution": "medium", "unserved_sentence": false }""").Judgment!;

        Assert.Equal(2, judgment.Counts.Count);
        Assert.Equal(Institution.MediumSecurity, judgment.Institution);
        Assert.False(judgment.UnservedSentence);
    }

    [Theory]
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
            Assert.Contains("УК 55(2)", lines[1], StringComparison.Ordinal);
            Assert.Contains(wording.Say("Law.State.OutsideTheLaw"), lines[1], StringComparison.Ordinal);
            Assert.Contains("\"outside_the_law\"", CheckReport.ToJson(file, result, wording), StringComparison.Ordinal);
        }
    }

    private static CheckFile Parse(string json) => CheckFile.Parse(json, KnownSanctions.Instance);
}
