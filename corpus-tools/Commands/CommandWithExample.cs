using System.CommandLine;

namespace JudicialAnalogs.CorpusTools.Commands;

/// <summary>A command whose own help ends with an example; lists of commands stay one line each.</summary>
internal sealed class CommandWithExample(string name, string description, string example) : Command(name, description)
{
    /// <summary>A call that works as it stands.</summary>
    public string Example { get; } = example;
}
