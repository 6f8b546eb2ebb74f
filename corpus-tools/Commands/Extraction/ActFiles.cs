using JudicialAnalogs.Reading.ActReading;

namespace JudicialAnalogs.CorpusTools.Commands.Extraction;

/// <summary>Reads the acts of named files; what cannot be read is told on standard error and the rest is still read.</summary>
internal static class ActFiles
{
    /// <summary>Passes every act to <paramref name="show"/>.</summary>
    /// <returns><see cref="ExitCode.BadInput"/> when anything was refused, else <see cref="ExitCode.Done"/>.</returns>
    public static int Each(IEnumerable<string> paths, ReadingOptions options, Action<ReadAct> show, CancellationToken cancellation)
    {
        var code = ExitCode.Done;
        foreach (var outcome in new ActReader(options).Read(paths))
        {
            cancellation.ThrowIfCancellationRequested();
            if (outcome is ReadAct read)
            {
                show(read);
                continue;
            }

            Console.Error.WriteLine(outcome);
            code = ExitCode.BadInput;
        }

        return code;
    }
}
