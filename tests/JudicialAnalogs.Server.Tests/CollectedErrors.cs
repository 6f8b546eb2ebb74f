using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace JudicialAnalogs.Server.Tests;

/// <summary>Keeps what was logged as an error: whatever a test expects, it is not that, unless it says so.</summary>
internal sealed class CollectedErrors : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();
    private string? _expected;

    public IReadOnlyCollection<string> Lines => [.. _lines.Where(line => _expected is null || !line.Contains(_expected, StringComparison.Ordinal))];

    /// <summary>Lets errors be that a test of faults brings about itself.</summary>
    public void Expect(string part) => _expected = part;

    public ILogger CreateLogger(string categoryName) => new Collector(categoryName, _lines);

    public void Dispose()
    {
    }

    private sealed class Collector(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                lines.Enqueue($"{category}: {formatter(state, exception)} {exception}");
        }
    }
}
