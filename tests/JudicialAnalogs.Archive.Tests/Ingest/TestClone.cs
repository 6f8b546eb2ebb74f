using System.Diagnostics;

namespace JudicialAnalogs.Archive.Tests.Ingest;

/// <summary>A clone made for a test, with the folder of one code in it.</summary>
internal sealed class TestClone
{
    public const string Act = "02-codes/uk";

    private readonly Dictionary<string, string> _titles = new()
    {
        ["rus"] = "Уголовный кодекс Республики Казахстан",
        ["kaz"] = "Қазақстан Республикасының Қылмыстық кодексі",
    };

    public TestClone(string parent)
    {
        Root = Directory.CreateDirectory(Path.Combine(parent, "codes")).FullName;
        Run("2015-01-01", "init", "-q");
    }

    public string Root { get; }

    /// <summary>Skips a test by name where git is not installed.</summary>
    public static void RequireGit()
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "git")) || File.Exists(Path.Combine(folder, "git.exe")));
        Assert.SkipUnless(found, "the git command is not installed");
    }

    /// <summary>Writes the folder of the act: its meta.yaml with more lines, its Russian text, perhaps its Kazakh one.</summary>
    public TestClone Write(string meta, string russian, string? kazakh = null)
    {
        Put($"{Act}/meta.yaml", $"title:\n  rus: {_titles["rus"]}\n  kaz: {_titles["kaz"]}\napproved_on: 2014-07-03\n{meta}");
        Put($"{Act}/rus.md", "# Кодекс\n\n- [Статья 188. Кража](rus/sec001.md)\n");
        Put($"{Act}/rus/sec001.md", "↑ [Вся редакция](../rus.md)\n\n## Раздел 1\n\n" + russian);
        if (kazakh is not null)
            Put($"{Act}/kaz.md", kazakh);
        return this;
    }

    public TestClone Put(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public void Commit(string day, string message = "version")
    {
        Run(day, "add", "-A");
        Run(day, "-c", "user.name=test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgsign=false", "commit", "-q", "-m", message);
    }

    public void Run(string day, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { UseShellExecute = false, WorkingDirectory = Root };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = $"{day}T00:30:00+05:00";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
