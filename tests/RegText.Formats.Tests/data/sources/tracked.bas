REM Records changes as an officer makes them, and saves them as Word. make.sh puts FOLDER in place and runs Main in LibreOffice.
Dim oDoc, oDispatcher

Sub Main
  On Error Goto Fail
  Load("sources/tracked.fodt")
  Replace("年１回", "毎年度２回以上")
  Replace("総務部長", "企画部長")
  InsertParagraphAfter("会議は、公開する。", "３　前項の規定にかかわらず、委員長が必要と認めるときは、公開しない。")
  DeleteParagraph("委員会の庶務は")
  SplitBefore("ただし、委員長は")
  JoinAfter("その職務を代理する。")
  At("二　文書の管理", "MoveDown")
  At("職員課", "DeleteRows")
  At("財政課", "InsertRowsAfter")
  FillRow(4, "企画課", "主任")
  DeleteParagraph("臨時の会議")
  InsertParagraphAfter("定例の会議", "合同の会議")
  Save("libreoffice/tracked.docx")

  Load("regulations/libreoffice/ryugasaki_コンピュータ等運用管理規程_改正前.docx")
  Replace("2　前項ただし書", "2　職員は、前項ただし書")
  Replace("勤務時間中は使用", "勤務時間中に私用で使用")
  Save("libreoffice/tracked-ryugasaki.docx")
Fail:
  If Err <> 0 Then Say("error " & Err & " in line " & Erl & ": " & Error$)
  StarDesktop.terminate
End Sub

Sub Load(sPath)
  Dim aArgs()
  oDoc = StarDesktop.loadComponentFromURL(ConvertToURL("FOLDER/" & sPath), "_blank", 0, aArgs())
  oDispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  oDoc.RecordChanges = True
End Sub

Sub Save(sPath)
  Dim aArgs(0) As New com.sun.star.beans.PropertyValue
  aArgs(0).Name = "FilterName"
  aArgs(0).Value = "MS Word 2007 XML"
  oDoc.storeToURL(ConvertToURL("FOLDER/" & sPath), aArgs())
  oDoc.close(True)
End Sub

Function Place(sWords)
  oSearch = oDoc.createSearchDescriptor
  oSearch.SearchString = sWords
  Place = oDoc.findFirst(oSearch)
  If IsNull(Place) Then Say("not found: " & sWords)
End Function

Sub Replace(sWords, sOthers)
  Place(sWords).setString(sOthers)
End Sub

Sub InsertParagraphAfter(sWords, sNew)
  oPlace = Place(sWords)
  oCursor = oPlace.Text.createTextCursorByRange(oPlace)
  oCursor.gotoEndOfParagraph(False)
  oPlace.Text.insertControlCharacter(oCursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  oPlace.Text.insertString(oCursor, sNew, False)
End Sub

Sub DeleteParagraph(sWords)
  oPlace = Place(sWords)
  oCursor = oPlace.Text.createTextCursorByRange(oPlace)
  oCursor.gotoStartOfParagraph(False)
  oCursor.gotoNextParagraph(True)
  oCursor.setString("")
End Sub

Sub SplitBefore(sWords)
  oPlace = Place(sWords)
  oPlace.Text.insertControlCharacter(oPlace.Start, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
End Sub

Sub JoinAfter(sWords)
  oPlace = Place(sWords)
  oCursor = oPlace.Text.createTextCursorByRange(oPlace)
  oCursor.gotoEndOfParagraph(False)
  oCursor.goRight(1, True)
  oCursor.setString("")
End Sub

Sub At(sWords, sCommand)
  oDoc.CurrentController.ViewCursor.gotoRange(Place(sWords).Start, False)
  oDispatcher.executeDispatch(oDoc.CurrentController.Frame, ".uno:" & sCommand, "", 0, Array())
End Sub

Sub FillRow(nRow, sFirst, sSecond)
  oTable = oDoc.TextTables.getByIndex(0)
  oTable.getCellByPosition(0, nRow).setString(sFirst)
  oTable.getCellByPosition(1, nRow).setString(sSecond)
End Sub

Sub Say(sLine)
  nFile = FreeFile
  Open "FOLDER/tracked.log" For Append As #nFile
  Print #nFile, sLine
  Close #nFile
End Sub
