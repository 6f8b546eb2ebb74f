using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace JudicialAnalogs.Archive.Ingest.Internal;

/// <summary>
/// The commits of a clone and the files they hold, read through a repository of our own in a temporary folder that borrows the clone's
/// objects. The clone is not changed. Not safe for several threads.
/// </summary>
internal sealed class GitHistory : IDisposable
{
    private readonly DirectoryInfo _repository;
    private readonly string _head;
    private Process? _blobs;

    private GitHistory(DirectoryInfo repository, string head) => (_repository, _head) = (repository, head);

    /// <summary>Opens the history of a clone.</summary>
    public static GitHistory Open(GitFolder clone)
    {
        var repository = Directory.CreateTempSubdirectory("analogs-git-");
        try
        {
            Write("HEAD", "ref: refs/heads/none\n");
            Write("config", clone.Head.Length == 64
                ? "[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n"
                : "[core]\n\trepositoryformatversion = 0\n\tbare = true\n");
            Directory.CreateDirectory(Path.Combine(repository.FullName, "refs", "heads"));
            Directory.CreateDirectory(Path.Combine(repository.FullName, "objects", "info"));
            Write(Path.Combine("objects", "info", "alternates"), clone.Objects + "\n");
            if (File.Exists(clone.Shallow))
                File.Copy(clone.Shallow, Path.Combine(repository.FullName, "shallow"));
            return new GitHistory(repository, clone.Head);
        }
        catch
        {
            repository.Delete(recursive: true);
            throw;
        }

        void Write(string name, string text) => File.WriteAllText(Path.Combine(repository.FullName, name), text);
    }

    /// <summary>The commits on the first-parent line that touched a folder, oldest first.</summary>
    /// <param name="folder">Path from the root with <c>/</c> between names; empty for all.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <exception cref="GitException">Git is missing, or the clone is damaged.</exception>
    public async Task<IReadOnlyList<GitCommit>> CommitsAsync(string folder, CancellationToken cancellationToken)
    {
        var arguments = new List<string> { "log", "--first-parent", "-m", "--reverse", "--raw", "-z", "--no-renames", "--no-abbrev", "--no-show-signature", "--format=tformat:%x01%H%x01%aI%x01%B", _head };
        if (folder.Length > 0)
            arguments.AddRange(["--", folder]);
        using var log = GitCommand.Start(_repository.FullName, [.. arguments]);
        log.StandardInput.Close();
        var errors = log.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            using var reader = new StreamReader(log.StandardOutput.BaseStream, new UTF8Encoding(false));
            var output = await reader.ReadToEndAsync(cancellationToken);
            await log.WaitForExitAsync(cancellationToken);
            await errors;
            return log.ExitCode == 0 ? GitLog.Parse(output) : throw new GitException("git cannot read its history; make sure it is a whole clone");
        }
        catch (OperationCanceledException)
        {
            log.Kill();
            throw;
        }
    }

    /// <summary>The content of a file.</summary>
    /// <exception cref="GitException">The clone does not hold it, as clones made with a filter do not.</exception>
    public async Task<byte[]> ReadAsync(string blob, CancellationToken cancellationToken)
    {
        _blobs ??= StartBlobs();
        await _blobs.StandardInput.WriteAsync(blob + "\n");
        await _blobs.StandardInput.FlushAsync(cancellationToken);
        var from = _blobs.StandardOutput.BaseStream;
        var header = await LineAsync(from, cancellationToken);
        var fields = header.Split(' ');
        if (fields is not [_, "blob", var size] || !int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            throw new GitException("a file of its history is not there; clone it whole, without --filter");
        var content = new byte[length + 1];
        await from.ReadExactlyAsync(content, cancellationToken);
        return content[..length];
    }

    /// <summary>Ends git and deletes the temporary folder.</summary>
    public void Dispose()
    {
        if (_blobs is not null)
        {
            _blobs.StandardInput.Close();
            if (!_blobs.WaitForExit(TimeSpan.FromSeconds(5)))
                _blobs.Kill();
            _blobs.Dispose();
        }

        _repository.Delete(recursive: true);
    }

    private Process StartBlobs()
    {
        var process = GitCommand.Start(_repository.FullName, "cat-file", "--batch");
        // A full pipe of complaints would stop it.
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardInput.AutoFlush = false;
        return process;
    }

    private static async Task<string> LineAsync(Stream from, CancellationToken cancellationToken)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await from.ReadAsync(one, cancellationToken) == 1 && one[0] != '\n')
            line.Append((char)one[0]);
        return line.ToString();
    }
}
