using System.Text.Json;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Reading.ActReading.Internal;

/// <summary>A record of our documented schema (<c>docs/acts-schema.md</c>): the act's text and what is known beside it.</summary>
internal static class StructuredAct
{
    private static readonly Dictionary<string, LawLanguage> Languages = new()
    {
        ["ru"] = LawLanguage.Russian,
        ["kk"] = LawLanguage.Kazakh,
        ["mixed"] = LawLanguage.Mixed,
    };

    private static readonly Dictionary<string, ActKind> Kinds = new()
    {
        ["verdict"] = ActKind.Verdict,
        ["civil_judgment"] = ActKind.CivilJudgment,
        ["administrative_ruling"] = ActKind.AdministrativeRuling,
        ["appeal"] = ActKind.Appeal,
    };

    private static readonly Dictionary<string, Instance> Instances = new()
    {
        ["first"] = Instance.First,
        ["appeal"] = Instance.Appeal,
        ["cassation"] = Instance.Cassation,
    };

    private static readonly Dictionary<string, AppealOutcome> AppealOutcomes = new()
    {
        ["not_appealed"] = AppealOutcome.NotAppealed,
        ["upheld"] = AppealOutcome.Upheld,
        ["changed"] = AppealOutcome.Changed,
        ["cancelled"] = AppealOutcome.Cancelled,
    };

    public static SourceRecord Read(JsonElement record)
    {
        var text = record.TryGetProperty("text", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : null;
        if (string.IsNullOrWhiteSpace(text))
            throw new FormatException("the record has no \"text\"; see docs/acts-schema.md");
        return new SourceRecord
        {
            Name = "",
            Text = text,
            Given = new GivenFacts
            {
                Id = JsonFields.Text(record, "id"),
                Court = JsonFields.Text(record, "court"),
                Region = JsonFields.Text(record, "region"),
                CaseNumber = JsonFields.Text(record, "case_number"),
                Date = JsonFields.Day(record, "date"),
                Language = JsonFields.Word(record, "language", Languages),
                Kind = JsonFields.Word(record, "kind", Kinds),
                Instance = JsonFields.Word(record, "instance", Instances),
                AppealOutcome = JsonFields.Word(record, "appeal_outcome", AppealOutcomes),
                Synthetic = JsonFields.Flag(record, "synthetic"),
                Closed = JsonFields.Flag(record, "closed"),
                ModelDecision = record.TryGetProperty("model_decision", out var model) && model.ValueKind != JsonValueKind.Null ? JsonFields.Flag(record, "model_decision") : null,
            },
        };
    }
}
