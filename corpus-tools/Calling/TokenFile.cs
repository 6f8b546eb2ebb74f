using System.CommandLine;
using JudicialAnalogs.CorpusTools.Commands;

namespace JudicialAnalogs.CorpusTools.Calling;

/// <summary>A bearer token in a file: it must stand neither in a list of processes nor in a shell's history.</summary>
internal static class TokenFile
{
    /// <summary>The option that names the file.</summary>
    public static Option<string?> Option() => new("--token-file") { Description = "File with the bearer token that signs in, where the server asks for one.", HelpName = "FILE" };

    /// <summary>The token in a file; null where no file is named.</summary>
    /// <exception cref="BadInputException">The file cannot be read or is empty.</exception>
    public static async Task<string?> ReadAsync(string? path, CancellationToken cancellationToken)
    {
        if (path is null)
            return null;
        try
        {
            return (await File.ReadAllTextAsync(path, cancellationToken)).Trim() is { Length: > 0 } token
                ? token
                : throw new BadInputException($"--token-file: {path} is empty. Put the token alone into it.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"--token-file: {failure.Message}");
        }
    }
}
