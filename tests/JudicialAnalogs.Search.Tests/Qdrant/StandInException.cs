namespace JudicialAnalogs.Search.Tests.Qdrant;

/// <summary>A refusal with an HTTP status.</summary>
internal sealed class StandInException(int status) : Exception
{
    public int Status => status;
}
