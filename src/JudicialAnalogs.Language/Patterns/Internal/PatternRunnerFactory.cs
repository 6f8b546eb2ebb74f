using System.Text.RegularExpressions;

namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>Gives .NET's machinery the runners of a pattern, one for each search that runs at a time.</summary>
internal sealed class PatternRunnerFactory(PatternProgram program) : RegexRunnerFactory
{
    protected override RegexRunner CreateInstance() => new PatternRunner(program);
}
