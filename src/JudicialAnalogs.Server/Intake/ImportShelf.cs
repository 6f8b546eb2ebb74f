using System.Text.Json;

namespace JudicialAnalogs.Server.Intake;

/// <summary>
/// Imports on disk: for each a folder with what is known of it, the records it refused and, until it has ended, its files. The files hold unredacted acts:
/// they are for the operator's account alone and are erased as soon as they have been read.
/// </summary>
/// <param name="root">Folder of the imports; made when missing.</param>
internal sealed class ImportShelf(string root)
{
    private const string Arriving = ".arriving";
    private const string Facts = "import.json";
    private const string Refusals = "refused.jsonl";

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Erases what was left of uploads that never arrived whole, because the server ended meanwhile.</summary>
    public void Sweep()
    {
        if (!Directory.Exists(root))
            return;
        foreach (var left in Directory.EnumerateDirectories(root, "*" + Arriving))
            Drop(left);
    }

    /// <summary>Erases what arrived and is not to become an import.</summary>
    public static void Drop(string arrived) => Directory.Delete(arrived, recursive: true);

    /// <summary>A folder for files that are just arriving; <see cref="Settle"/> makes it an import.</summary>
    public string Arrive(string id)
    {
        var folder = FolderOf(id) + Arriving;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return folder;
    }

    /// <summary>Makes an import of what arrived.</summary>
    public void Settle(string arrived, ImportRecord import)
    {
        Write(arrived, import);
        Directory.Move(arrived, FolderOf(import.Id));
    }

    /// <summary>The import made of a form with this hash; null when there is none.</summary>
    public ImportRecord? OfForm(string hash) => !Directory.Exists(root) ? null : Directory.EnumerateDirectories(root, $"*-{hash}").Select(Read).FirstOrDefault();

    /// <summary>The import of an identity; null when there is none.</summary>
    public ImportRecord? Find(string id) => IsId(id) && Directory.Exists(FolderOf(id)) ? Read(FolderOf(id)) : null;

    /// <summary>Identities, newest first.</summary>
    public IReadOnlyList<string> Ids() => !Directory.Exists(root) ? [] :
        [.. Directory.EnumerateDirectories(root).Select(folder => Path.GetFileName(folder)).Where(IsId).OrderDescending(StringComparer.Ordinal)];

    /// <summary>Keeps how an import stands.</summary>
    public void Keep(ImportRecord import) => Write(FolderOf(import.Id), import);

    /// <summary>Opens a file of an import.</summary>
    /// <param name="id">Import.</param>
    /// <param name="number">Number of the file, from 0.</param>
    public FileStream Open(string id, int number) =>
        new(FileIn(FolderOf(id), number), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);

    /// <summary>Where a file lies: its own name is never part of it.</summary>
    public static string FileIn(string folder, int number) => Path.Combine(folder, $"{number}.upload");

    /// <summary>Erases the files of an import; what came of it stays.</summary>
    public void EraseFiles(string id)
    {
        foreach (var file in Directory.EnumerateFiles(FolderOf(id), "*.upload"))
            File.Delete(file);
    }

    /// <summary>Begins the list of refused records anew.</summary>
    public StreamWriter BeginRefusals(string id) => new(Path.Combine(FolderOf(id), Refusals), append: false);

    /// <summary>A line of that list.</summary>
    public static string Line(RefusedRecord refused) => JsonSerializer.Serialize(refused, Json);

    /// <summary>The refused records of an import, in order; read as they are asked for.</summary>
    public IEnumerable<RefusedRecord> Refused(string id)
    {
        var path = Path.Combine(FolderOf(id), Refusals);
        if (!File.Exists(path))
            yield break;
        using var lines = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        while (lines.ReadLine() is { } line)
        {
            // The last line may be half written while the import works.
            if (line.EndsWith('}'))
                yield return JsonSerializer.Deserialize<RefusedRecord>(line, Json)!;
        }
    }

    private static bool IsId(string id) => id.Length is > 0 and < 64 && id.All(sign => sign is (>= '0' and <= '9') or (>= 'a' and <= 'f') or '-');

    private string FolderOf(string id) => Path.Combine(root, id);

    private static ImportRecord Read(string folder) => JsonSerializer.Deserialize<ImportRecord>(File.ReadAllBytes(Path.Combine(folder, Facts)), Json)!;

    // Whole or not at all: a crash leaves the state before.
    private static void Write(string folder, ImportRecord import)
    {
        var (whole, part) = (Path.Combine(folder, Facts), Path.Combine(folder, Facts + ".part"));
        File.WriteAllBytes(part, JsonSerializer.SerializeToUtf8Bytes(import, Json));
        File.Move(part, whole, overwrite: true);
    }
}
