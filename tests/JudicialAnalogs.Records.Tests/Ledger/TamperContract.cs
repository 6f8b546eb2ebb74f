using JudicialAnalogs.Records.Ledger;

namespace JudicialAnalogs.Records.Tests.Ledger;

/// <summary>Whatever is done to the stored entries is found at the first place where they differ from what was written.</summary>
public abstract class TamperContract(ITestStorage storage) : RecordsContract(storage)
{
    private const int Entries = 9;
    private const int Trials = 120;

    private static readonly string[] Columns = ["at", "actor", "role", "purpose", "action", "subject", "details_hash", "previous_hash", "hash"];

    [Fact]
    public async Task Any_byte_edited_and_any_entry_deleted_swapped_inserted_or_cut_off_is_found_where_it_happened()
    {
        for (var i = 0; i < Entries; i++)
            await Records.Ledger.NoteAsync(Judge, "act.read", $"act-{i}", new byte[] { (byte)i }, Cancel);
        var checkpoint = await Records.Ledger.CheckpointAsync(Cancel);
        var written = await Storage.RowsAsync("SELECT sequence, at, actor, role, purpose, action, subject, details_hash, previous_hash, hash FROM ledger ORDER BY sequence");
        var random = new Random(20_261_122);

        for (var trial = 0; trial < Trials; trial++)
        {
            var stored = written.Select(row => new Dictionary<string, object?>(row, StringComparer.Ordinal)).ToList();
            var done = Tamper(stored, random, trial);
            await StoreAsync(stored);

            var fault = (await Records.Ledger.VerifyAsync(checkpoint, Cancel)).Fault;

            Assert.True(fault is not null, $"trial {trial}: {done} was not found");
            Assert.True(FirstDifference(written, stored) == fault.Sequence, $"trial {trial}: {done} was placed at {fault.Sequence}: {fault.Explanation}");
        }

        await StoreAsync(written);
        Assert.True((await Records.Ledger.VerifyAsync(checkpoint, Cancel)).Intact);
    }

    private static string Tamper(List<Dictionary<string, object?>> stored, Random random, int trial)
    {
        var i = random.Next(Entries);
        switch (trial % 5)
        {
            case 0:
                // One byte of one column: the letter beside it in ASCII.
                var column = Columns[random.Next(Columns.Length)];
                var letters = ((string)stored[i][column]!).ToCharArray();
                var at = random.Next(letters.Length);
                letters[at] ^= (char)1;
                stored[i][column] = new string(letters);
                return $"byte {at} of {column} of entry {i + 1}";
            case 1:
                stored.RemoveAt(i);
                return $"deletion of entry {i + 1}";
            case 2:
                var other = (i + 1 + random.Next(Entries - 1)) % Entries;
                (stored[i], stored[other]) = (stored[other], stored[i]);
                Number(stored);
                return $"swap of entries {i + 1} and {other + 1}";
            case 3:
                stored.Insert(i, new(stored[random.Next(Entries)], StringComparer.Ordinal) { ["subject"] = "inserted" });
                Number(stored);
                return $"insertion before entry {i + 1}";
            default:
                stored.RemoveRange(i, Entries - i);
                return $"truncation from entry {i + 1}";
        }
    }

    private static void Number(List<Dictionary<string, object?>> stored)
    {
        for (var i = 0; i < stored.Count; i++)
            stored[i]["sequence"] = i + 1L;
    }

    private static long FirstDifference(IReadOnlyList<IReadOnlyDictionary<string, object?>> written, List<Dictionary<string, object?>> stored)
    {
        for (var i = 0; i < written.Count; i++)
        {
            if (i >= stored.Count || written[i].Any(pair => !Equals(stored[i][pair.Key], pair.Value)))
                return i + 1;
        }

        return written.Count + 1;
    }

    private async Task StoreAsync(IEnumerable<IReadOnlyDictionary<string, object?>> rows) => await Storage.TamperAsync(
        "DELETE FROM ledger; " + string.Concat(rows.Select(row =>
            $"INSERT INTO ledger ({string.Join(", ", row.Keys)}) VALUES ({string.Join(", ", row.Values.Select(value => value is long number ? $"{number}" : $"'{((string)value!).Replace("'", "''", StringComparison.Ordinal)}'"))});")));
}
