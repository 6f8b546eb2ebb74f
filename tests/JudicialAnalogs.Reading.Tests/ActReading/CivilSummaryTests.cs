using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading;
using JudicialAnalogs.Testing;

namespace JudicialAnalogs.Reading.Tests.ActReading;

public sealed class CivilSummaryTests
{
    [Fact]
    public void A_summary_becomes_an_act_with_its_parts_claim_and_arguments()
    {
        const string line = """
            {"id":"s-1","категория":"о взыскании долга","суть_спора":"Истец передал ответчику 500 000 тенге по расписке.","требования_истца":"Взыскать 500 000 тенге.","аргументы_истца":["Деньги не возвращены."],"позиция_ответчика":{"Банк":"Не возражает."},"правовая_позиция_суда":["Обязательство должно исполняться надлежащим образом.","Ответчик не доказал возврат денег."],"итоговое_решение":"Иск удовлетворить частично. Взыскать с ответчика 450 000 тенге, расходы по госпошлине 4 500 тенге. В остальной части отказать."}
            """;
        var act = Assert.IsType<ReadAct>(Assert.Single(new ActReader().Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(line)), "c.jsonl", TestContext.Current.CancellationToken))).Act;
        Assert.Equal("s-1", act.Id);
        Assert.Equal(ActKind.CivilJudgment, act.Kind);
        Assert.Equal(new Claim("о взыскании долга", 500_000, ClaimOutcome.PartlyGranted, 450_000), act.Claim);
        Assert.Equal([SegmentKind.Introductory, SegmentKind.Descriptive, SegmentKind.Reasoning, SegmentKind.Operative], act.Segments.Select(segment => segment.Kind));
        Assert.Equal(2, act.KeyArguments.Count);
        Assert.Contains("Банк: Не возражает.", act.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void All_summaries_are_read_with_outcome_and_arguments()
    {
        var path = SharedMaterial.Require("decisions/civil-ru.jsonl");
        var acts = new ActReader().Read(path).Select(outcome => Assert.IsType<ReadAct>(outcome).Act).ToList();
        Assert.Equal(167, acts.Count);
        Assert.Equal(167, acts.Select(act => act.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.True(acts.Count(act => act.Claim!.Outcome != ClaimOutcome.Unspecified) >= 0.95 * acts.Count);
        Assert.All(acts, act => Assert.NotEmpty(act.KeyArguments));
    }
}
