using System.ComponentModel;
using System.Diagnostics;

namespace JudicialAnalogs.Archive.Ingest.Internal;

/// <summary>
/// Starts the <c>git</c> command over a repository of our own that only borrows the objects of a clone. Neither the clone's
/// configuration, hooks and attributes nor a program lying in it can take part, and nothing reaches the network.
/// </summary>
internal static class GitCommand
{
    /// <summary>Starts git; its input and output are the caller's.</summary>
    /// <param name="repository">The borrowing repository, also the working directory.</param>
    /// <param name="arguments">Arguments, each taken as it is: no shell reads them.</param>
    /// <exception cref="GitException">There is no git.</exception>
    public static Process Start(string repository, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(Find())
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = repository,
        };
        foreach (var argument in (ReadOnlySpan<string>)["--no-pager", "--no-replace-objects", "--literal-pathspecs", .. arguments])
            start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["GIT_DIR"] = repository;
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = Path.Combine(repository, "config");
        start.Environment["GIT_ATTR_NOSYSTEM"] = "1";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["HOME"] = repository;
        start.Environment["XDG_CONFIG_HOME"] = repository;
        start.Environment["LC_ALL"] = "C";
        try
        {
            return Process.Start(start) ?? throw new GitException(Missing);
        }
        catch (Win32Exception failure)
        {
            throw new GitException(Missing, failure);
        }
    }

    private const string Missing = "the git command was not found; install git to read the history of a clone, or copy the folder without its .git to read it as it stands";

    // The runtime would look into the current directory before the path, and the user may stand in the clone.
    private static string Find()
    {
        var names = OperatingSystem.IsWindows() ? (string[])["git.exe", "git.cmd"] : ["git"];
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var name in names)
            {
                if (Path.IsPathRooted(folder) && File.Exists(Path.Combine(folder, name)))
                    return Path.Combine(folder, name);
            }
        }

        throw new GitException(Missing);
    }
}
