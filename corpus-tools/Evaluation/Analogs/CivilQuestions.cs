using System.Text;
using System.Text.Json.Nodes;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Cases;
using JudicialAnalogs.Practice.Counts;
using JudicialAnalogs.Reading.ActReading;

namespace JudicialAnalogs.CorpusTools.Evaluation.Analogs;

/// <summary>
/// Questions to summaries of civil cases (docs/acts-schema.md): the essence of a dispute asks, and is taken out of its own record. Known item: the
/// rest of the record is the answer. Category: other records of the same category are.
/// </summary>
internal sealed class CivilQuestions
{
    private const string Essence = "суть_спора";

    // Records tell no days, and what has no day is no analog; so all are given one, and questions are asked after it.
    private static readonly DateOnly Decided = new(2025, 1, 1);

    private readonly List<(CourtAct Act, string Essence)> _records = [];

    /// <summary>The records without the essence of their disputes.</summary>
    public IReadOnlyList<CourtAct> Acts => [.. _records.Select(record => record.Act)];

    /// <summary>Reads a file of summaries.</summary>
    /// <exception cref="BadInputException">The file is missing or holds no summaries.</exception>
    public static CivilQuestions Load(string path)
    {
        if (!File.Exists(path))
            throw new BadInputException($"{path}: no such file");
        var questions = new CivilQuestions();
        foreach (var line in File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            if (JsonNode.Parse(line) is not JsonObject record || record[Essence] is not JsonValue value || !value.TryGetValue<string>(out var essence) || essence.Length == 0)
                continue;
            record.Remove(Essence);
            if (ReadOne(record.ToJsonString(), "civil.jsonl", new ReadingOptions()) is { } act)
                questions._records.Add((act with { Date = Decided }, essence));
        }

        return questions._records.Count > 1 ? questions : throw new BadInputException($"{path}: holds no summaries of docs/acts-schema.md");
    }

    /// <summary>Each record is sought by the essence of its dispute.</summary>
    public IReadOnlyList<AnalogQuestion> KnownItem() =>
        [.. _records.Select(record => new AnalogQuestion(record.Act.Id, Query(record.Essence), new Dictionary<string, int> { [record.Act.Id] = 1 }, Relevant: 1))];

    /// <summary>Other records of the same category are sought; categories that stand alone ask nothing.</summary>
    public IReadOnlyList<AnalogQuestion> Category()
    {
        var categories = _records.ToLookup(record => CategoryOf(record.Act), record => record.Act.Id, StringComparer.Ordinal);
        return
        [
            .. _records
                .Where(record => CategoryOf(record.Act).Length > 0 && categories[CategoryOf(record.Act)].Count() > 1)
                .Select(record => new AnalogQuestion(
                    record.Act.Id,
                    Query(record.Essence) with { OwnActs = [record.Act.Id] },
                    categories[CategoryOf(record.Act)].Where(id => id != record.Act.Id).ToDictionary(id => id, _ => 1, StringComparer.Ordinal),
                    Relevant: 1)),
        ];
    }

    private static string CategoryOf(CourtAct act) => act.Claim?.Type.Trim().ToLowerInvariant() ?? "";

    // As the server understands a description of facts.
    private static CaseQuery Query(string essence)
    {
        var act = ReadOne(essence, "question", new ReadingOptions { FactsAlone = true });
        return new CaseQuery
        {
            Facts = act is null ? essence : ActDocument.SearchableText(act),
            Count = new CaseCount(),
            Claim = act is null ? null : DecidedClaim.Of(act)?.Facts,
            CitedNorms = act?.CitedNorms ?? [],
            DecidedOn = Decided.AddYears(1),
        };
    }

    private static CourtAct? ReadOne(string text, string name, ReadingOptions options)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return new ActReader(options).Read(stream, name).OfType<ReadAct>().FirstOrDefault()?.Act;
    }
}
