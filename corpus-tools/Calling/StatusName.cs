using System.Text;
using Grpc.Core;

namespace JudicialAnalogs.CorpusTools.Calling;

/// <summary>Names of statuses as the specification of gRPC spells them.</summary>
internal static class StatusName
{
    /// <summary>DEADLINE_EXCEEDED for <see cref="StatusCode.DeadlineExceeded"/>.</summary>
    public static string Of(StatusCode code)
    {
        if (code == StatusCode.OK)
            return "OK";
        var name = new StringBuilder();
        foreach (var letter in code.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && name.Length > 0)
                name.Append('_');
            name.Append(char.ToUpperInvariant(letter));
        }

        return name.ToString();
    }
}
