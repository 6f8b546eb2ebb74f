using JudicialAnalogs.Browser;

namespace CorpusTools.Tests.Commands;

/// <summary>The demo's archive with as few acts as a sharp divergence needs.</summary>
public sealed class SmallSyntheticServer : SyntheticServer
{
    protected override int Acts => 500;
}
