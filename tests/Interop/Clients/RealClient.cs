using System.Diagnostics;
using Interop.Server;
using JudicialAnalogs.Testing;

namespace Interop.Clients;

/// <summary>A gRPC client in another language, run as a process of its own, one case a run.</summary>
internal abstract class RealClient
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(1);

    private readonly Lazy<string?> _missing;

    protected RealClient() => _missing = new Lazy<string?>(FindMissing);

    /// <summary>What is not installed; <see langword="null"/> where the client can run.</summary>
    public string? Missing => _missing.Value;

    protected static string Folder { get; } = Path.Combine(SharedMaterial.ProjectRoot(), "tests", "Interop");

    /// <summary>Runs one case against the server and returns the line the client printed.</summary>
    public async Task<string> RunAsync(string name, InteropServer server, CancellationToken cancellation)
    {
        var protos = new[] { Path.Combine(Folder, "Protos"), Path.Combine(SharedMaterial.ProjectRoot(), "src", "Grpc.Kestrel", "Protos") };
        string[] arguments = [.. Arguments(server), "--case", name, .. protos.SelectMany(folder => new[] { "--protos", folder })];
        var (exitCode, output) = await RunAsync(Program, arguments, cancellation);
        return exitCode == 0 ? output.Trim() : $"{output.Trim()} (exit code {exitCode})";
    }

    protected abstract string Program { get; }

    protected abstract IEnumerable<string> Arguments(InteropServer server);

    protected abstract string? FindMissing();

    /// <summary>True where the program runs and ends well.</summary>
    protected static bool Succeeds(string program, params string[] arguments)
    {
        try
        {
            return RunAsync(program, arguments, CancellationToken.None).GetAwaiter().GetResult().ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no such program.
            return false;
        }
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PYTHONDONTWRITEBYTECODE"] = "1", ["PYTHONIOENCODING"] = "utf-8" },
        })!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(s_limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
