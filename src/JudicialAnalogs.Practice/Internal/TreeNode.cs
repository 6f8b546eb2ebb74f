namespace JudicialAnalogs.Practice.Internal;

/// <summary>A node of a tree.</summary>
/// <param name="Column">Column it asks for.</param>
/// <param name="LeftCodes">Codes that go left, one bit each; null in a leaf.</param>
/// <param name="Left">Node of the left.</param>
/// <param name="Right">Node of the right.</param>
/// <param name="Leaf">Number of the leaf.</param>
internal readonly record struct TreeNode(int Column, ulong[]? LeftCodes, int Left, int Right, int Leaf);
