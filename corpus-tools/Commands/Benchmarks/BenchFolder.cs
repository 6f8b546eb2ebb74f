using System.CommandLine;

namespace JudicialAnalogs.CorpusTools.Commands.Benchmarks;

/// <summary>Where a benchmark keeps its archive: a folder of the caller's, which another run goes on from, or a temporary one, deleted afterwards.</summary>
internal sealed class BenchFolder : IDisposable
{
    private readonly bool _temporary;

    private BenchFolder(string path, bool temporary) => (Path, _temporary) = (path, temporary);

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>The option that names it.</summary>
    public static Option<string?> Option() => new("--folder") { Description = "Folder to keep the archive in, so that another run of the same archive goes on from there; without it a temporary one, deleted afterwards.", HelpName = "DIR" };

    /// <summary>An option for a number.</summary>
    public static Option<int> Number(string name, string description, int usual, int least)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual, HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < least)
                result.AddError($"{name} must be {least} or more.");
        });
        return option;
    }

    /// <summary>Opens the folder; notes in a new one what archive it holds.</summary>
    /// <exception cref="BadInputException">It holds another archive, or something else.</exception>
    public static BenchFolder Open(string? own, string archive)
    {
        if (own is null)
            return new(Directory.CreateTempSubdirectory("analogs-bench-").FullName, true);
        var folder = Directory.CreateDirectory(own).FullName;
        var note = System.IO.Path.Combine(folder, "archive.txt");
        if (!File.Exists(note))
        {
            if (Directory.EnumerateFileSystemEntries(folder).Any())
                throw new BadInputException($"{folder}: the folder must be empty, or of an earlier run");
            File.WriteAllText(note, archive);
        }
        else if (File.ReadAllText(note) is var other && other != archive)
            throw new BadInputException($"{folder}: it holds another archive ({other})");

        return new(folder, false);
    }

    public void Dispose()
    {
        if (_temporary)
            Directory.Delete(Path, recursive: true);
    }
}
