namespace JudicialAnalogs.Practice.Export;

/// <summary>What a column of an export holds.</summary>
public enum ExportValueKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A number, with a point before decimals.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,
}
