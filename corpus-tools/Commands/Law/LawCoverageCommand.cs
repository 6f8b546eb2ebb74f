using System.CommandLine;
using System.Text.Json;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.Sanctions;
using JudicialAnalogs.Records;

namespace JudicialAnalogs.CorpusTools.Commands.Law;

/// <summary><c>analogs law coverage</c>: how much of which act is stored in which language.</summary>
internal static class LawCoverageCommand
{
    public static Command Build()
    {
        var (data, json) = (Options.Data(), Options.Json());
        var command = new CommandWithExample("coverage", "Counts what was imported, by act and language: articles, norms, places taken out, sanctions read and not read, texts without a twin in the other language, texts whose first day the source does not tell.", "analogs law coverage") { data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var engine = await ServerSession.OpenEngineAsync(parsed.GetValue(data)!, cancellationToken);
            var rows = await CountAsync(engine.Records.Norms, cancellationToken);
            if (parsed.GetValue(json))
            {
                Console.WriteLine(JsonSerializer.Serialize(rows, PrintedJson.Snake));
                return ExitCode.Done;
            }

            Console.WriteLine("act\tlanguage\tarticles\tnorms\texcluded\tsanctions read\tunread\ttwins missing\twithout days\tedition");
            foreach (var row in rows)
                Console.WriteLine($"{row.Act}\t{row.Language}\t{row.Articles}\t{row.Norms}\t{row.Excluded}\t{row.SanctionsRead}\t{row.SanctionsUnread}\t{row.TwinsMissing}\t{row.WithoutDays}\t{row.Edition:yyyy-MM-dd}");
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<List<Row>> CountAsync(INormStore store, CancellationToken cancellationToken)
    {
        var rows = new List<Row>();
        foreach (var act in (await store.CountsAsync(cancellationToken)).GroupBy(count => count.Act))
        {
            var texts = new Dictionary<LawLanguage, List<Norm>>();
            foreach (var language in new[] { LawLanguage.Russian, LawLanguage.Kazakh })
            {
                var norms = texts[language] = [];
                await foreach (var norm in store.EnumerateAsync(act.Key, language, cancellationToken))
                    norms.Add(norm);
            }

            foreach (var count in act)
            {
                var own = texts[count.Language].Where(norm => !norm.IsExcluded).ToList();
                var others = texts[count.Language == LawLanguage.Russian ? LawLanguage.Kazakh : LawLanguage.Russian].Select(norm => norm.Reference).ToHashSet();
                var sanctions = act.Key == "УК" ? SanctionReader.Read([.. own.Where(norm => norm.Reference.Point is null)]) : null;
                rows.Add(new Row(
                    act.Key,
                    count.Language == LawLanguage.Kazakh ? "kk" : "ru",
                    count.Articles,
                    count.Norms,
                    count.Excluded,
                    sanctions?.Readings.Count ?? 0,
                    sanctions?.Unread.Count ?? 0,
                    own.Select(norm => norm.Reference).Distinct().Count(reference => !others.Contains(reference)),
                    own.Count(norm => norm.InForceFrom is null),
                    await store.EditionAsync(act.Key, count.Language, cancellationToken)));
            }
        }

        return rows;
    }

    private sealed record Row(
        string Act, string Language, long Articles, long Norms, long Excluded, int SanctionsRead, int SanctionsUnread, int TwinsMissing, int WithoutDays, DateOnly? Edition);
}
