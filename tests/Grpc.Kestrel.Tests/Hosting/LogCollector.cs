using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Grpc.Kestrel.Tests.Hosting;

/// <summary>Keeps what a server logs, so that a test fails on an error nobody expected.</summary>
internal sealed class LogCollector : ILoggerProvider
{
    private readonly ConcurrentQueue<LoggedEntry> _entries = new();

    public IEnumerable<LoggedEntry> Entries => _entries;

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(LogCollector owner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            owner._entries.Enqueue(new LoggedEntry(logLevel, category, eventId, formatter(state, exception), exception));
    }
}
