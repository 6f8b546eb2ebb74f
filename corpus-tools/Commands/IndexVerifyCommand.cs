using System.CommandLine;
using System.Text.Json;
using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Records;
using JudicialAnalogs.Search;
using JudicialAnalogs.Server.Hosting;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary><c>analogs index verify</c>: checksums, and act by act against the records. Nothing is changed.</summary>
internal static class IndexVerifyCommand
{
    public static Command Build()
    {
        var (data, json) = (Options.Data(), Options.Json());
        var verify = new CommandWithExample("verify", "Checks every checksum of the indexes of acts and norms and that they hold what the records do; exit code 1 when not.", "analogs index verify --data archive") { data, json };
        verify.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = new ArchiveFolder(parsed.GetValue(data)!);
            if (!Directory.Exists(folder.Root))
                throw new BadInputException($"{folder.Root}: no such data folder");
            var faults = await FaultsAsync(folder, cancellationToken);
            Console.WriteLine(parsed.GetValue(json)
                ? JsonSerializer.Serialize(new { intact = faults.Count == 0, faults }, PrintedJson.Plain)
                : faults.Count == 0 ? "intact" : string.Join('\n', faults));
            return faults.Count == 0 ? ExitCode.Done : ExitCode.CheckFailed;
        });
        return verify;
    }

    private static async Task<List<string>> FaultsAsync(ArchiveFolder folder, CancellationToken cancellationToken)
    {
        await using var records = await SqliteRecords.OpenAsync(folder.Records, TimeProvider.System, cancellationToken);
        await OperatorNotes.NoteAsync(records, "index.verify", "all acts", "", cancellationToken);
        var faults = new List<string>();
        try
        {
            // Opening verifies the checksum of every section of every file.
            using var index = SearchIndex.Open(folder.Index, ActFields.Schema, AnalyzedTerms.ForArchive);
            using var snapshot = index.Acquire();
            var head = await records.Changes.HeadAsync(cancellationToken);
            if (snapshot.Sequence < head)
                faults.Add($"The index has followed the records to change {snapshot.Sequence} of {head}; it catches up when the archive is next opened.");
            var expected = 0;
            await foreach (var act in records.Acts.EnumerateAsync(cancellationToken))
            {
                if (ActDocument.Of(act) is null)
                    continue;
                expected++;
                if (!snapshot.Contains(act.Id))
                    faults.Add($"Act {act.Id} is not in the index.");
            }

            if (snapshot.DocumentCount != expected)
                faults.Add($"The index holds {snapshot.DocumentCount} acts, the records {expected} that can be found.");
        }
        catch (IndexUnusableException unusable)
        {
            faults.Add($"{unusable.Message} It is made anew when the archive is next opened.");
        }

        await VerifyNormsAsync(folder, records, faults, cancellationToken);
        return faults;
    }

    private static async Task VerifyNormsAsync(ArchiveFolder folder, IRecords records, List<string> faults, CancellationToken cancellationToken)
    {
        try
        {
            using var index = SearchIndex.Open(folder.NormIndex, NormFields.Schema, AnalyzedTerms.ForArchive);
            using var snapshot = index.Acquire();
            var head = await records.Changes.HeadAsync(cancellationToken);
            if (snapshot.Sequence < head)
                faults.Add($"The index of norms has followed the records to change {snapshot.Sequence} of {head}; it catches up when the archive is next opened.");
            foreach (var count in await records.Norms.CountsAsync(cancellationToken))
            {
                var norms = await records.Norms.EnumerateAsync(count.Act, count.Language, cancellationToken).Where(NormDocument.IsDocument).ToListAsync(cancellationToken);
                foreach (var document in norms.GroupBy(norm => norm.Reference).SelectMany(norm => NormDocument.Of([.. norm])).Where(document => !snapshot.Contains(document.Id)))
                    faults.Add($"Norm {document.Id.Replace('\n', ' ')} is not in the index of norms.");
            }
        }
        catch (IndexUnusableException unusable)
        {
            faults.Add($"Norms: {unusable.Message} It is made anew when the archive is next opened.");
        }
    }
}
